import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PACKED_PAGES, pageIn } from '../../bridge/packed-pages';
import { PAGES } from '../../bridge/pages';
import { buildBundle } from './build-dist';
import { DIST, freshBundle } from './fresh-bundle';

/** How large what is pushed to Google is, and which part of it is whose. */
export interface Size {
  /** Bytes of each file of dist, and of each page (`NAME.html`) in the one that holds them. */
  readonly files: Readonly<Record<string, number>>;
  /** Bytes of the script by package or folder of ours, the largest first. */
  readonly parts: Readonly<Record<string, number>>;
}

/**
 * What each file may be, in bytes. Every entry of the script pays for the whole of it, and staff wait for a page on slow
 * lines. A page with the readers of .xlsx and .docx in it is larger by these. Thai takes three bytes a letter.
 */
export const BUDGETS: Readonly<Record<string, number>> = {
  'Code.js': 658_000,
  'Pages.html': 783_000,
  'about.html': 31_200,
  'check.html': 30_200,
  'due.html': 34_400,
  'fixes.html': 31_100,
  'itas.html': 43_300,
  'import.html': 328_000,
  'report.html': 43_600,
  'review.html': 37_000,
  'web.html': 36_000,
  'selftest.html': 27_000,
  'setup.html': 41_200,
  'sidebar.html': 46_080,
  'templates.html': 40_300,
  'appsscript.json': 1_000,
};

export async function measureSize(): Promise<Size> {
  await freshBundle();
  const names = (await readdir(DIST)).sort();
  const texts = await Promise.all(names.map((name) => readFile(join(DIST, name), 'utf8')));
  const files = names.flatMap((name, index) => {
    const text = texts[index] ?? '';
    const whole = [name, Buffer.byteLength(text)] as const;
    return name === `${PACKED_PAGES}.html` ? [whole, ...pagesOf(text)] : [whole];
  });
  return {
    files: Object.fromEntries(files.sort(([one], [other]) => (one < other ? -1 : 1))),
    parts: byOwner((await buildBundle()).parts),
  };
}

function pagesOf(packed: string): (readonly [string, number])[] {
  return Object.keys(PAGES).map((page) => [`${page}.html`, Buffer.byteLength(pageIn(packed, page))] as const);
}

function byOwner(parts: Readonly<Record<string, number>>): Record<string, number> {
  const sums = new Map<string, number>();
  for (const [path, bytes] of Object.entries(parts)) {
    const owner = ownerOf(path);
    sums.set(owner, (sums.get(owner) ?? 0) + bytes);
  }
  return Object.fromEntries([...sums].sort(([, a], [, b]) => b - a));
}

/** `node_modules/@a/b/c.js` → `@a/b`, `src/ita/criteria/years/2566.json` → `src/ita/criteria`. */
function ownerOf(path: string): string {
  const inPackages = /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1];
  if (inPackages !== undefined) return inPackages;
  return path.includes(':') ? path : path.split('/').slice(0, -1).slice(0, 3).join('/');
}
