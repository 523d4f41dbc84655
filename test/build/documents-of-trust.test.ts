import { existsSync, readFileSync } from 'node:fs';

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

test('each test that security.md names is there', () => {
  const named = [...security.matchAll(/`(test\/[^`]+)`/g)].map(([, path = '']) => path);
  expect(named.length).toBeGreaterThan(6);
  expect(named.filter((path) => !existsSync(path))).toEqual([]);
});
