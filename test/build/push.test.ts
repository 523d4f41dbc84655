import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { push } from '../../src/local/build/push';

/** `npm run push`, with a clasp that sends nothing. */

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'ita-push-'));
});
afterEach(() => rm(root, { recursive: true }));

async function pushed(project: object, code = 0) {
  await writeFile(join(root, '.clasp.json'), JSON.stringify({ rootDir: 'dist', ...project }));
  const [said, asked]: [string[], string[]] = [[], []];
  const result = await push({
    root,
    say: (line) => said.push(line),
    clasp: async (args) => {
      asked.push(args.join(' '));
      return code;
    },
  });
  return { result, said: said.join('\n'), asked };
}

test('says what went, and where to look', async () => {
  const { result, said, asked } = await pushed({ scriptId: '1AbC', parentId: ['2DeF'] });
  expect(result).toBe(0);
  expect(asked).toEqual(['push -f']);
  for (const file of ['Code.js', 'Pages.html', 'appsscript.json'])
    expect(said).toMatch(new RegExp(`${file} \\(\\d+ KB\\)`));
  expect(said).toContain('https://script.google.com/d/1AbC/edit');
  expect(said).toContain('https://docs.google.com/spreadsheets/d/2DeF/edit');
});

test('asks for the Script ID before anything is sent', async () => {
  const { result, said, asked } = await pushed({ scriptId: 'PUT-YOUR-SCRIPT-ID-HERE' });
  expect({ result, asked }).toEqual({ result: 1, asked: [] });
  expect(said).toContain('Script ID');
});

test('claims nothing where clasp failed', async () => {
  const { result, said } = await pushed({ scriptId: '1AbC' }, 3);
  expect(result).toBe(3);
  expect(said).not.toContain('ส่งแล้ว');
  expect(said).toContain('npm run clasp -- login');
});
