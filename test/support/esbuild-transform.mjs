import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { transformSync, version } from 'esbuild';

const self = readFileSync(new URL(import.meta.url));

/** A jest transform in one call to esbuild: the tests run the same language as the bundle, with no type check. */
export default {
  process(source, path) {
    const { code, map } = transformSync(source, {
      loader: path.endsWith('.ts') ? 'ts' : 'js',
      format: 'cjs',
      target: 'node20',
      // What is imported later is required later: jest has no other modules here.
      supported: { 'dynamic-import': false },
      sourcefile: path,
      sourcemap: 'external',
      define: { 'import.meta.url': '__importMetaUrl', 'import.meta.dirname': '__dirname' },
      banner: "const __importMetaUrl = require('node:url').pathToFileURL(__filename).href;",
    });
    return { code, map };
  },
  // Without `instrument` and `configString` in the key, coverage would be read from files cached without it.
  getCacheKey(source, path, { instrument, configString }) {
    return createHash('sha1')
      .update(self)
      .update([version, path, source, String(instrument), configString].join('\0'))
      .digest('hex');
  },
};
