import { join } from 'node:path';
import { build } from 'esbuild';
import { replacedPackages } from './engine-packages';
import { bundledFiles } from './licences';
import { ROOT } from './root';

/** What stands in a page until its script runs, and around it. */
export interface PageFrame {
  readonly title: string;
  /** In Thai: seen at once, before any answer of the server. */
  readonly loading: string;
}

export interface BuiltPage {
  readonly html: string;
  /** Everything that went into it. */
  readonly files: readonly string[];
}

/**
 * Bundles a page's script and its styles into one .html that asks for nothing else.
 * @param entry the .tsx file whose run draws the page into #page
 */
export async function buildPage(
  entry: string,
  { title, loading }: PageFrame,
  version: string,
): Promise<BuiltPage> {
  const { outputFiles, warnings, metafile } = await build({
    entryPoints: [entry],
    outdir: 'page',
    absWorkingDir: ROOT,
    metafile: true,
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2020',
    // The plain call is a kilobyte a page shorter than the one of a runtime, which names `children` each time.
    jsx: 'transform',
    jsxFactory: 'h',
    jsxFragment: 'Fragment',
    inject: [join(ROOT, 'src/pages/shared/jsx.ts')],
    charset: 'utf8',
    // Google is said to cut // and /* out of template literals in pages.
    supported: { 'template-literal': false },
    minify: true,
    legalComments: 'none',
    logLevel: 'silent',
    plugins: [replacedPackages],
    // A reader of lists can download them as well: a page asks for nothing.
    define: { __ITA_VERSION__: JSON.stringify(version), XMLHttpRequest: 'undefined' },
  });
  if (warnings.length > 0) throw new Error(warnings.map(({ text }) => text).join('\n'));
  const output = (ending: string) => outputFiles.find(({ path }) => path.endsWith(ending))?.text.trim() ?? '';
  const html = `<!DOCTYPE html>
<html lang="th">
<head>
<meta charset="utf-8">
<title>${title}</title>
<base target="_blank">
<style>${insideTag(output('.css'))}</style>
</head>
<body>
<div id="page"><main class="page"><p role="status">${loading}</p></main></div>
<script>${insideTag(output('.js'))}</script>
</body>
</html>
`;
  return { html, files: bundledFiles(metafile, ROOT) };
}

/** A script or style sheet ends at the first closing tag, even one inside a string. */
function insideTag(text: string): string {
  return text.replace(/<\/(?=script|style)/gi, '<\\/');
}
