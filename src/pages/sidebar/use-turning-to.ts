import { useEffect, useRef } from 'preact/hooks';

/** Calls back whenever the person turns to this page: by pointer, by keyboard, or by coming back to its window. */
export function useTurningTo(turned: () => void): void {
  const latest = useRef(turned);
  latest.current = turned;
  useEffect(() => {
    const hear = () => {
      if (document.visibilityState === 'visible') latest.current();
    };
    const leaving = new AbortController();
    const { signal } = leaving;
    document.documentElement.addEventListener('mouseenter', hear, { signal });
    window.addEventListener('focus', hear, { signal });
    document.addEventListener('visibilitychange', hear, { signal });
    return () => leaving.abort();
  }, []);
}
