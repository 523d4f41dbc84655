import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Google's reference of Apps Script, as `gas-types-detailed` has it: each method with the text of its page, and so with
 * the scopes of which a script needs one.
 */

const FOLDER = 'node_modules/gas-types-detailed';
const SCOPE = /https:\/\/www\.googleapis\.com\/auth\/[\w.]+/g;
/** A comment, and what it is about: a method, a class, or something else. */
const DOCUMENTED = /\/\*\*(?:(?!\*\/)[\s\S])*\*\/\s*(?:interface (\w+)|(\w+)\()?/g;

export interface Method {
  /** 'Range', 'SpreadsheetApp', 'Ui', … */
  readonly owner: string;
  readonly name: string;
  /** One of these is enough; none where Google asks for nothing. */
  readonly scopes: readonly string[];
}

/** By the name of the file: 'spreadsheet', 'base', 'lock', … */
export function reference(): ReadonlyMap<string, readonly Method[]> {
  const files = readdirSync(FOLDER).flatMap((file) => /^google-apps-script\.(.+)\.d\.ts$/.exec(file) ?? []);
  const names = files.filter((name) => !name.endsWith('.d.ts'));
  return new Map(names.map((name) => [name, methodsOf(name)]));
}

function methodsOf(name: string): readonly Method[] {
  const text = readFileSync(join(FOLDER, `google-apps-script.${name}.d.ts`), 'utf8');
  let owner = '';
  const methods: Method[] = [];
  for (const [comment, type, method] of text.matchAll(DOCUMENTED)) {
    if (type) owner = type;
    if (method) methods.push({ owner, name: method, scopes: [...new Set(comment.match(SCOPE) ?? [])] });
  }
  return methods;
}
