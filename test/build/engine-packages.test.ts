import { runInNewContext } from 'node:vm';
import { build, type Plugin } from 'esbuild';
import { replacedPackages } from '../../src/local/build/engine-packages';
import { sharedHelpers } from '../../src/local/build/shared-helpers';
import { buildDefaultTemplate } from '../../src/report/default-template/default-template';
import { docxOf } from '../report/docx-files';
import { nasomScope } from '../report/nasom-scope';

/** The template engine as the bundle has it, with less in it, does what the published one does. */

interface Engine {
  /** As text, so that nothing of the other realm is compared. */
  readonly filled: (template: Uint8Array) => string;
  readonly judged: (template: Uint8Array) => string;
  readonly size: number;
}

async function engineWith(plugins: readonly Plugin[]): Promise<Engine> {
  const { outputFiles } = await build({
    stdin: {
      contents: `import { fillTemplate } from './src/report/fill-template';
import { compileTemplate } from './src/report/compile-template';
const bytes = (text) => Uint8Array.from(JSON.parse(text));
export const filled = (template, scope) => JSON.stringify([...fillTemplate(bytes(template), JSON.parse(scope))]);
export const judged = (template) => {
  const { tags, problems } = compileTemplate(bytes(template));
  return JSON.stringify({ tags, problems });
};`,
      resolveDir: process.cwd(),
      loader: 'ts',
    },
    bundle: true,
    format: 'iife',
    globalName: 'engine',
    target: 'es2019',
    charset: 'utf8',
    minify: true,
    write: false,
    logLevel: 'silent',
    plugins: [...plugins],
  });
  const code = outputFiles[0]?.text ?? '';
  const engine = runInNewContext(`${code}\nengine`, {}) as Record<string, (...texts: string[]) => string>;
  const textOf = (template: Uint8Array) => JSON.stringify([...template]);
  return {
    filled: (template) => engine.filled?.(textOf(template), JSON.stringify(nasomScope())) ?? '',
    judged: (template) => engine.judged?.(textOf(template)) ?? '',
    size: code.length,
  };
}

let published: Engine;
let ours: Engine;
beforeAll(async () => {
  published = await engineWith([]);
  ours = await engineWith([sharedHelpers, replacedPackages]);
});

test('a report is the same, byte for byte', async () => {
  const template = await buildDefaultTemplate();
  const report = ours.filled(template);
  expect(JSON.parse(report).length).toBeGreaterThan(10_000);
  expect(report).toBe(published.filled(template));
});

test.each([
  ['{{#มาตรการ}}', '{{ชื่อมาตรการ}}'],
  ['{{/มาตรการ}}'],
  ['{{ชื่อหน่วยงาน'],
  ['ชื่อหน่วยงาน}}'],
  ['{{ชื่อหน่วยงาน {{อำเภอ}}'],
  ['{{#มาตรการ}}', '{{#ตัวชี้วัด}}', '{{/มาตรการ}}', '{{/ตัวชี้วัด}}'],
  ['{{@อำเภอ}} {{}} {{นิรนาม}}'],
])('so is what is said of %s', (...lines) => {
  const template = docxOf(...lines);
  expect(JSON.parse(ours.judged(template)).problems.length).toBeGreaterThan(0);
  expect(ours.judged(template)).toBe(published.judged(template));
});

test('and it is smaller by more than a third', () => {
  expect(ours.size).toBeLessThan((2 / 3) * published.size);
});
