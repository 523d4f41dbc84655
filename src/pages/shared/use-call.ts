import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { ServerFunctions } from '../../bridge/server-functions';
import { type ServerError, server } from './server';

/** How far a call is. `slow` when it takes longer than a person expects. */
export type CallState<T> =
  | { readonly phase: 'idle' }
  | { readonly phase: 'busy'; readonly slow: boolean }
  | { readonly phase: 'done'; readonly value: T }
  | { readonly phase: 'failed'; readonly error: ServerError };

const SLOW_AFTER_MS = 20_000;

/** A server function as the state of a component, and what starts it (again). */
export function useCall<N extends keyof ServerFunctions>(
  name: N,
): readonly [CallState<ReturnType<ServerFunctions[N]>>, (...args: Parameters<ServerFunctions[N]>) => void] {
  const [state, setState] = useState<CallState<ReturnType<ServerFunctions[N]>>>({ phase: 'idle' });
  const start = useCallback(
    (...args: Parameters<ServerFunctions[N]>) => {
      setState({ phase: 'busy', slow: false });
      const slow = setTimeout(() => setState({ phase: 'busy', slow: true }), SLOW_AFTER_MS);
      server
        .call(name, ...args)
        .then(
          (value) => setState({ phase: 'done', value }),
          (error: ServerError) => setState({ phase: 'failed', error }),
        )
        .finally(() => clearTimeout(slow));
    },
    [name],
  );
  return [state, start];
}

/** Runs once, after the first paint. */
export function useStart(start: () => void): void {
  const begun = useRef(false);
  useEffect(() => {
    if (!begun.current) start();
    begun.current = true;
  });
}
