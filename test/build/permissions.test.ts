import { readdirSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Program, parse } from 'acorn';
import { ancestor } from 'acorn-walk';
import { freshBundle } from '../../src/local/build/fresh-bundle';
import { type Method, reference } from './reference';

/** What the bundle calls, held against what Google's reference says each call needs, and against the manifest. */

const SERVICES = reference();
const METHODS = [...SERVICES.values()].flat();
/** Classes that a script reaches by a global name. */
const GLOBALS = new Set(METHODS.map(({ owner }) => owner).filter((owner) => /(?:App|Service)$/.test(owner)));
for (const name of ['Utilities', 'Session', 'Browser', 'Logger', 'Maps', 'Charts', 'Jdbc']) GLOBALS.add(name);
/**
 * The advanced service stands in no page of Apps Script's reference: that of the Drive API names, for each of these methods,
 * drive.file among the scopes of which one is enough (developers.google.com/workspace/drive/api/reference/rest/v3).
 */
const DRIVE_FILE = 'https://www.googleapis.com/auth/drive.file';
const DRIVE_METHODS = [
  'Files.create',
  'Files.get',
  'Files.list',
  'Files.update',
  'Files.export',
  'About.get',
  'Permissions.create',
];

let calls: Calls;
let scopes: readonly string[];
beforeAll(async () => {
  calls = callsOf(parse(await freshBundle(), { ecmaVersion: 2019, sourceType: 'script' }));
  scopes = JSON.parse(await readFile('appsscript.json', 'utf8')).oauthScopes;
});

test('the reference is there, whole, and says what is known of it', () => {
  expect(METHODS.length).toBeGreaterThan(3_000);
  const scopesOf = (owner: string, name: string) =>
    METHODS.filter((method) => method.owner === owner && method.name === name).map((method) => method.scopes);
  expect(scopesOf('Ui', 'showSidebar')).toEqual([['https://www.googleapis.com/auth/script.container.ui']]);
  expect(scopesOf('SpreadsheetApp', 'openById').flat()).toContain(
    'https://www.googleapis.com/auth/spreadsheets',
  );
  expect(scopesOf('SpreadsheetApp', 'openById').flat()).not.toContain(
    'https://www.googleapis.com/auth/spreadsheets.currentonly',
  );
  expect(scopesOf('Lock', 'tryLock')).toEqual([[]]);
});

test('whatever the bundle calls is allowed by a scope of the manifest', () => {
  expect(calls.needed.filter(({ scopes: any }) => !isAllowed(any)).map(told)).toEqual([]);
});

test('every scope of the manifest is needed by something that the bundle calls', () => {
  const needs = [...calls.needed.map((method) => method.scopes), [DRIVE_FILE]];
  const only = needs
    .map((any) => any.filter((scope) => scopes.includes(scope)))
    .filter(({ length }) => length === 1);
  expect(new Set(scopes)).toEqual(new Set(only.flat()));
});

test('a call that needs more is found', () => {
  const widened = (code: string) =>
    callsOf(parse(code, { ecmaVersion: 2019, sourceType: 'script' })).needed.filter(
      (method) => !isAllowed(method.scopes),
    ).length;
  expect(widened('SpreadsheetApp.getActiveSpreadsheet().getSheets()')).toBe(0);
  expect(widened('SpreadsheetApp.openById("x")')).toBeGreaterThan(0);
  expect(widened('UrlFetchApp.fetch("x")')).toBeGreaterThan(0);
  expect(widened('MailApp.sendEmail("x", "y", "z")')).toBeGreaterThan(0);
  expect(widened('Session.getActiveUser().getEmail()')).toBeGreaterThan(0);
});

test('services are called by their names, so that no call of theirs is overlooked', () => {
  expect(calls.passedOn).toEqual([]);
});

test('of the advanced service, the code calls these parts and no others', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.ts') && !/^(?:local|pages)\//.test(file),
  );
  const source = files.map((file) => readFileSync(join('src', file), 'utf8')).join('\n');
  const parts = [...source.matchAll(/\b(?:drive\(\)\.)?(Files|About|Permissions|files)\.(\w+)\(/g)];
  const found = parts.map(([, part = '', name]) => `${part.replace('files', 'Files')}.${name}`);
  expect(
    new Set(
      found.filter((name) => /^[A-Z]\w+\.(?:create|list|update|export|get|copy|remove|delete)$/.test(name)),
    ),
  ).toEqual(new Set(DRIVE_METHODS));
});

interface Calls {
  /** What the reference has of each call that needs a scope: of a global by its class, of anything else by its name. */
  readonly needed: readonly Method[];
  /** Services that are used as a value, and not called by their name. */
  readonly passedOn: readonly string[];
}

function callsOf(program: Program): Calls {
  const needed = new Set<Method>();
  const passedOn = new Set<string>();
  const used = new Set<string>();
  const members = new Set<string>();
  ancestor(program, {
    MemberExpression({ object, property, computed }) {
      const name = property.type === 'Identifier' && !computed ? property.name : '';
      if (object.type !== 'Identifier' || !GLOBALS.has(object.name)) {
        members.add(name);
        return;
      }
      used.add(object.name);
      for (const method of METHODS)
        if (method.owner === object.name && method.name === name) needed.add(method);
    },
    Identifier({ name }, _state, ancestors) {
      const parent = ancestors[ancestors.length - 2];
      const isTypeof = parent?.type === 'UnaryExpression';
      if (GLOBALS.has(name) && parent?.type !== 'MemberExpression' && !isTypeof) passedOn.add(name);
    },
  });
  for (const methods of SERVICES.values()) {
    if (!methods.some(({ owner }) => used.has(owner))) continue;
    for (const method of methods) {
      if (!GLOBALS.has(method.owner) && members.has(method.name)) needed.add(method);
    }
  }
  return { needed: [...needed].filter(({ scopes: any }) => any.length > 0), passedOn: [...passedOn] };
}

function isAllowed(any: readonly string[]): boolean {
  return any.some((scope) => scopes.includes(scope));
}

const told = ({ owner, name, scopes: any }: Method) => `${owner}.${name}: ${any.join(' or ')}`;
