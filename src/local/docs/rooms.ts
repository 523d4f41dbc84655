import { readdir, readFile } from 'node:fs/promises';
import { join, normalize } from 'node:path';

/** Which room of src asks which other for something at run time; types alone are no arrow. */
export type RoomArrows = ReadonlyMap<string, ReadonlySet<string>>;

/** Read from the imports of every file. What runs on this machine alone (local) is left out: it may name any room. */
export async function roomArrows(folder = 'src'): Promise<RoomArrows> {
  const files = (await readdir(folder, { recursive: true }))
    .filter((name) => /\.tsx?$/.test(name) && !name.endsWith('.d.ts') && roomOf(name) !== 'local')
    .sort();
  const arrows = new Map<string, Set<string>>();
  for (const file of files) {
    const room = roomOf(file);
    const asked = arrows.get(room) ?? new Set<string>();
    for (const path of importsOf(await readFile(join(folder, file), 'utf8'))) {
      const other = roomOf(normalize(join(file, '..', path)));
      if (other !== room) asked.add(other);
    }
    arrows.set(room, asked);
  }
  return arrows;
}

/** `commands/drive.ts` → commands; main.ts and version.ts are rooms of one file. */
function roomOf(path: string): string {
  return (path.split(/[\\/]/)[0] ?? path).replace(/\.tsx?$/, '');
}

/** The modules of ours from which a file takes more than types. */
function importsOf(source: string): readonly string[] {
  return [...source.matchAll(/^import (?!type )([^;]*?) ?from '(\.[^']+)';/gm)].flatMap(
    ([, names = '', path = '']) => {
      const inBraces = /^\{([\s\S]*)\}$/.exec(names.trim())?.[1]?.split(',') ?? [names];
      return inBraces.some((name) => name.trim() !== '' && !name.trim().startsWith('type ')) ? [path] : [];
    },
  );
}

const [BEGIN, END] = ['<!-- rooms: drawn by `npm run docs` from the imports -->', '<!-- /rooms -->'];

/** The page with the picture drawn anew, in Mermaid's words. @throws Error where the page has no place for it */
export function withRooms(page: string, arrows: RoomArrows): string {
  const [before, after] = [page.indexOf(BEGIN), page.indexOf(END)];
  if (before < 0 || after < before) throw new Error(`no place for the rooms: ${BEGIN} … ${END}`);
  const lines = [...arrows].flatMap(([room, asked]) =>
    [...asked].sort().map((other) => `  ${room} --> ${other}`),
  );
  return `${page.slice(0, before)}${BEGIN}\n\`\`\`mermaid\nflowchart TD\n${lines.join('\n')}\n\`\`\`\n${page.slice(after)}`;
}
