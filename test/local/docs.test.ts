import { readFile } from 'node:fs/promises';
import { PACKED_PAGES } from '../../src/bridge/packed-pages';
import { CHECKS } from '../../src/ita/checks';
import { checksPage } from '../../src/local/docs/checks-page';
import { drawingSvg, INSTALL_DRAWINGS } from '../../src/local/docs/install-drawings';
import { roomArrows, withRooms } from '../../src/local/docs/rooms';
import { CHECK_NAMES } from '../../src/messages/check-names';

test('docs/checks.md is what the checks say of themselves (npm run docs)', async () => {
  expect(await readFile('docs/checks.md', 'utf8')).toBe(checksPage());
});

test.each(Object.entries(INSTALL_DRAWINGS))(
  'docs/pictures/%s.svg is the drawing (npm run docs)',
  async (name, drawing) => {
    expect(await readFile(`docs/pictures/${name}.svg`, 'utf8')).toBe(drawingSvg(drawing));
  },
);

test('docs/ติดตั้ง.md shows each drawing, and says what the build makes and what the manifest asks for', async () => {
  const page = await readFile('docs/ติดตั้ง.md', 'utf8');
  for (const name of Object.keys(INSTALL_DRAWINGS)) expect(page).toContain(`(pictures/${name}.svg)`);
  for (const file of ['Code.js', `${PACKED_PAGES}.html`, 'appsscript.json']) expect(page).toContain(file);
  const { oauthScopes } = JSON.parse(await readFile('appsscript.json', 'utf8')) as { oauthScopes: string[] };
  for (const scope of oauthScopes)
    expect(page).toContain(scope.replace('https://www.googleapis.com/auth/', ''));
});

test('docs/architecture.md draws the rooms as the imports have them (npm run docs)', async () => {
  const page = await readFile('docs/architecture.md', 'utf8');
  expect(withRooms(page, await roomArrows())).toBe(page);
});

test('arrows between rooms run one way, and the core asks for nothing of ours', async () => {
  const arrows = await roomArrows();
  expect([...(arrows.get('ita') ?? [])]).toEqual([]);
  const bothWays = [...arrows].flatMap(([room, asked]) =>
    [...asked].filter((other) => room < other && arrows.get(other)?.has(room)).map((other) => [room, other]),
  );
  // The probes try the very calls that commands make.
  expect(bothWays).toEqual([['commands', 'selftest']]);
});

test('every name belongs to a check, and every check has one', () => {
  expect(Object.keys(CHECK_NAMES).sort()).toEqual([...new Set(CHECKS.map(({ code }) => code))].sort());
});
