import { readFile } from 'node:fs/promises';
import { CHECKS } from '../../src/ita/checks';
import { checksPage } from '../../src/local/docs/checks-page';
import { CHECK_NAMES } from '../../src/messages/check-names';

test('docs/checks.md is what the checks say of themselves (npm run docs)', async () => {
  expect(await readFile('docs/checks.md', 'utf8')).toBe(checksPage());
});

test('every name belongs to a check, and every check has one', () => {
  expect(Object.keys(CHECK_NAMES).sort()).toEqual([...new Set(CHECKS.map(({ code }) => code))].sort());
});
