import { existsSync, readFileSync } from 'node:fs';

import { selfTestTitle } from '../../src/messages/self-test';
import { reportTitle, shareTitle } from '../../src/messages/titles';

/** docs/permissions.md and docs/security.md say what is so. */

const permissions = readFileSync('docs/permissions.md', 'utf8');
const security = readFileSync('docs/security.md', 'utf8');
const { oauthScopes } = JSON.parse(readFileSync('appsscript.json', 'utf8')) as { oauthScopes: string[] };

test('permissions.md tells of each scope of the manifest in both languages, and of no other', () => {
  const told = [...permissions.matchAll(/`(https:\/\/www\.googleapis\.com\/auth\/[^`]+)`/g)].map(
    ([, scope]) => scope,
  );
  expect(told.sort()).toEqual([...oauthScopes, ...oauthScopes].sort());
});

/** `test/…`: “part of its name”, wherever the lines are broken. */
const NAMED = /`(test\/[^`]+)`(?:: “([^”]+)”)?/g;

test('each test that security.md names is there, by its name', () => {
  const named = [...security.replace(/\s+/g, ' ').matchAll(NAMED)];
  expect(named.length).toBeGreaterThan(10);
  const missing = named.filter(
    ([, path = '', name]) =>
      name === undefined || !existsSync(path) || !readFileSync(path, 'utf8').includes(name),
  );
  expect(missing.map(([words]) => words)).toEqual([]);
});

test('each thing that somebody cannot do has a test beside it', () => {
  const claims =
    /## What an editor who leaves[\s\S]*?(?=\n## )/.exec(security)?.[0].split(/\n- /).slice(1) ?? [];
  expect(claims.length).toBeGreaterThan(8);
  expect(claims.filter((claim) => !claim.includes('`test/'))).toEqual([]);
});

test('the permission for Drive is told with the commands that ask for it, by their names', () => {
  const [drive = ''] = permissions.split('\n').filter((line) => line.includes('auth/drive.file'));
  for (const title of [reportTitle, shareTitle, selfTestTitle]) expect(drive).toContain(title);
});
