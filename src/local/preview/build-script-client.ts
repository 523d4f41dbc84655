import { join } from 'node:path';
import { build } from 'esbuild';

/** The script that gives a page in a frame its `google.script`. */
export async function buildScriptClient(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, 'page/script-client.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    minify: true,
    charset: 'utf8',
  });
  return outputFiles[0]?.text ?? '';
}
