import { useEffect, useRef } from 'preact/hooks';

/** Calls back whenever the person turns to this page: by pointer, by keyboard, or by coming back to its window. */
export function useTurningTo(turned: () => void): void {
  const latest = useRef(turned);
  latest.current = turned;
  useEffect(() => {
    const hear = () => {
      if (document.visibilityState === 'visible') latest.current();
    };
    const page = document.documentElement;
    page.addEventListener('mouseenter', hear);
    window.addEventListener('focus', hear);
    document.addEventListener('visibilitychange', hear);
    return () => {
      page.removeEventListener('mouseenter', hear);
      window.removeEventListener('focus', hear);
      document.removeEventListener('visibilitychange', hear);
    };
  }, []);
}
