/** What jest's environment hands on from test file to test file; each file has globals and modules of its own. */
const { keptForTests } = globalThis as { readonly keptForTests?: Map<string, unknown> };
const kept = keptForTests ?? new Map<string, unknown>();

/** Made once a process, also where tests load this module again and again (test/support/environment). */
export function keptInProcess<T>(name: string, make: () => T): T {
  if (!kept.has(name)) kept.set(name, make());
  return kept.get(name) as T;
}
