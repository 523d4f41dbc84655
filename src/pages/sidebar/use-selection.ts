import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { ItemState } from '../../commands/item-state';
import type { ServerError } from '../shared/server';
import { call, isIdle } from './calls';
import { useTurningTo } from './use-turning-to';

export interface FollowedSelection {
  /** The item of the row that the person is in; null elsewhere, undefined until that is known. */
  readonly item: ItemState | null | undefined;
  readonly error: ServerError | null;
  /** Asks anew about the row that the person is in. */
  readonly reread: () => void;
  /** Ticks a component of it, seen at once and sent behind. */
  readonly tick: (text: string, present: boolean) => void;
}

const PAUSE_MS = 4_000;
/** After a failure there is no hurry. */
const LONG_PAUSE_MS = 30_000;

/**
 * Follows the row that the person is in. Google tells a sidebar nothing of it, so it is asked for: every few seconds,
 * only while the page can be seen and nothing else is under way.
 */
export function useSelection(afterTick: () => void): FollowedSelection {
  const [item, setItem] = useState<ItemState | null | undefined>(undefined);
  const [readError, setReadError] = useState<ServerError | null>(null);
  const [tickError, setTickError] = useState<{ code: ItemState['code']; error: ServerError } | null>(null);
  const known = useRef<string | null>(null);
  const notBefore = useRef(0);
  const ticks = useRef(0);
  const lastTick = useRef(Promise.resolve());

  const ask = useCallback(async (patient: boolean) => {
    if ((patient && !isIdle()) || document.visibilityState !== 'visible' || Date.now() < notBefore.current)
      return;
    const ticksBefore = ticks.current;
    try {
      const selection = await call('readSelection', known.current);
      setReadError(null);
      // A tick meanwhile is newer than this answer.
      if (!selection || ticks.current !== ticksBefore) return;
      known.current = selection.at;
      setItem(selection.item);
    } catch (thrown) {
      setReadError(thrown as ServerError);
      notBefore.current = Date.now() + LONG_PAUSE_MS;
    }
  }, []);
  useEffect(() => {
    const timer = setInterval(() => ask(true), PAUSE_MS);
    ask(false);
    return () => clearInterval(timer);
  }, [ask]);
  const reread = useCallback(() => {
    known.current = null;
    notBefore.current = 0;
    ask(false);
  }, [ask]);
  useTurningTo(reread);

  /** Ticks go one after another; only the answer to the last says how the item is. */
  const send = async (code: ItemState['code'], text: string, present: boolean, number: number) => {
    try {
      const state = await call('tickComponent', code, text, present);
      setTickError(null);
      if (ticks.current === number) setItem((current) => (current?.code === code ? state : current));
      afterTick();
    } catch (thrown) {
      setTickError({ code, error: thrown as ServerError });
      setItem((current) => (current?.code === code ? withTick(current, text, !present) : current));
    }
  };
  const tick = (text: string, present: boolean) => {
    if (!item) return;
    ticks.current += 1;
    const number = ticks.current;
    setItem(withTick(item, text, present));
    lastTick.current = lastTick.current.then(() => send(item.code, text, present, number));
  };
  // What befell a tick stays told while its item is before the person, whatever the next reading says.
  const error = tickError && tickError.code === item?.code ? tickError.error : readError;
  return { item, error, reread, tick };
}

function withTick(item: ItemState, text: string, present: boolean): ItemState {
  return {
    ...item,
    components: item.components.map((each) => (each.text === text ? { text, present } : each)),
  };
}
