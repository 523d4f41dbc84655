import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';

/** What Babel adds is a line of its own at the top of each file whose published form needs it. */
const HELPER = /^function (_\w+|ownKeys)\(.*\}$/gm;

/** What the code of the package asks of Babel, as the language of the bundle has it. */
const HELPERS: Readonly<Record<string, string>> = {
  _typeof: '(value) => typeof value',
  _classCallCheck: '() => {}',
  _createClass: `(type, methods, statics) => {
    const define = (target, list) => {
      for (const { key, ...of } of list || [])
        Object.defineProperty(target, key, { configurable: true, writable: true, ...of });
    };
    define(type.prototype, methods);
    define(type, statics);
    return type;
  }`,
  _defineProperty: `(object, key, value) =>
    Object.defineProperty(object, key, { value, enumerable: true, configurable: true, writable: true })`,
  _objectSpread: 'Object.assign',
  _slicedToArray: '(list) => (Array.isArray(list) ? list : [...list])',
  _toConsumableArray: '(list) => [...list]',
};

/** What those above are made of where Babel writes them. */
const PARTS =
  /^(?:ownKeys|_(?:defineProperties|toPropertyKey|toPrimitive|(?:nonIterable|arrayWith|iterableTo|unsupported|arrayLike)\w+))$/;

/**
 * docxtemplater is published as Babel made it, for browsers of long ago, with the same two dozen helpers in file after file:
 * 34 KB of them. Here each stands once, in a line; what is not among them a file keeps.
 */
export const sharedHelpers: Plugin = {
  name: 'shared-helpers',
  setup({ onResolve, onLoad }) {
    onLoad({ filter: /[\\/]docxtemplater[\\/]js[\\/].*\.js$/ }, async ({ path }) => {
      const code = (await readFile(path, 'utf8')).replace(HELPER, (line: string, name: string) =>
        name in HELPERS || PARTS.test(name) ? '' : line,
      );
      const used = Object.keys(HELPERS).filter((name) => code.includes(`${name}(`));
      const names = used.length === 0 ? '' : `var {${used.join(',')}}=require("shared-helpers");`;
      return { contents: code.replace(/^"use strict";/, (mode) => mode + names), loader: 'js' };
    });
    onResolve({ filter: /^shared-helpers$/ }, ({ path }) => ({ path, namespace: path }));
    onLoad({ filter: /.*/, namespace: 'shared-helpers' }, () => ({
      contents: `module.exports={${Object.entries(HELPERS).map(([name, code]) => `${name}:${code}`)}};`,
      loader: 'js',
    }));
  },
};
