import { keptInProcess } from '../../src/local/kept-in-process';

/** The template that the program brings along: made once for all files, because the package that writes it is large. */
export function standardTemplate(): Promise<Uint8Array> {
  return keptInProcess('standard template', async () => {
    const { buildDefaultTemplate } = await import('../../src/report/default-template/default-template');
    return buildDefaultTemplate();
  });
}
