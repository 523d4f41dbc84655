/** Worked out when it is first asked for; a failure is everybody's who asks. */
export function once<T>(work: () => T): () => T {
  let settled: { readonly value: T } | { readonly error: unknown } | null = null;
  return () => {
    if (settled === null) {
      try {
        settled = { value: work() };
      } catch (error) {
        settled = { error };
      }
    }
    if ('error' in settled) throw settled.error;
    return settled.value;
  };
}
