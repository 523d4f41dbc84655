import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Sidebar } from '../../commands/read-sidebar';
import type { ServerError } from '../shared/server';
import { call, isIdle } from './calls';
import { useTurningTo } from './use-turning-to';

/** What is read stays in sight while it is read again. */
export interface SidebarReading {
  /** Null until it was read once. */
  readonly sidebar: Sidebar | null;
  readonly work: 'reading' | 'checking' | null;
  readonly error: ServerError | null;
  readonly readAt: Date | null;
  readonly read: () => void;
  /** Checks the workbook, which writes the verdicts, and reads again. True when that was done. */
  readonly check: () => Promise<boolean>;
  /** Has the verdicts written that follow from ticks, and reads again, once the person has paused. */
  readonly settleSoon: () => void;
}

/** Whoever turns to the page finds it no older than this. */
const FRESH_MS = 15_000;
const PAUSE_MS = 1_200;

export function useSidebar(): SidebarReading {
  const [sidebar, setSidebar] = useState<Sidebar | null>(null);
  const [work, setWork] = useState<SidebarReading['work']>('reading');
  const [error, setError] = useState<ServerError | null>(null);
  const [readAt, setReadAt] = useState<Date | null>(null);
  const soon = useRef(0);
  const triedAt = useRef(0);
  const unsettled = useRef(false);

  const attempt = useCallback(async (kind: 'reading' | 'checking') => {
    clearTimeout(soon.current);
    setWork(kind);
    setError(null);
    try {
      if (kind === 'checking') await call('runCheck');
      // What a check has just judged is settled. A tick meanwhile asks by itself once more.
      const settles = kind === 'reading' && unsettled.current;
      unsettled.current = false;
      try {
        setSidebar(await call(settles ? 'settleTicks' : 'readSidebar'));
      } catch (thrown) {
        if (settles) unsettled.current = true;
        throw thrown;
      }
      setReadAt(new Date());
      return true;
    } catch (thrown) {
      setError(thrown as ServerError);
      return false;
    } finally {
      triedAt.current = Date.now();
      setWork(null);
    }
  }, []);
  const read = () => attempt('reading');
  const check = () => attempt('checking');
  const readSoon = () => {
    clearTimeout(soon.current);
    soon.current = window.setTimeout(() => (isIdle() ? read() : readSoon()), PAUSE_MS);
  };
  const settleSoon = () => {
    unsettled.current = true;
    readSoon();
  };

  useEffect(() => {
    attempt('reading');
  }, [attempt]);
  useTurningTo(() => {
    if (isIdle() && Date.now() - triedAt.current > FRESH_MS) read();
  });
  return { sidebar, work, error, readAt, read, check, settleSoon };
}
