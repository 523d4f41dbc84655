import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { ItemState } from '../../commands/item-state';
import type { Selection } from '../../commands/read-selection';
import type { ServerError } from '../shared/server';
import { call, isIdle } from './calls';
import { useTurningTo } from './use-turning-to';

export interface FollowedSelection {
  /** The item of the row that the person is in; null elsewhere, undefined until that is known. */
  readonly item: ItemState | null | undefined;
  readonly error: ServerError | null;
  /** Something was ticked, and what that makes of the item was not told yet. */
  readonly unjudged: boolean;
  /** Ticks a component of it, seen at once and sent behind. */
  readonly tick: (text: string, present: boolean) => void;
}

const PAUSE_MS = 4_000;
/** While nobody moves the pauses grow up to this, by a half each time. */
const LONGEST_PAUSE_MS = 20_000;
/** So often it is asked without growing: a person who reads a row for a while is still at work. */
const UNMOVED_BEFORE_GROWING = 8;
/** After a failure there is no hurry. */
const LONG_PAUSE_MS = 30_000;

/**
 * Follows the row that the person is in. Google tells a sidebar nothing of it, so it is asked for: every few seconds,
 * only while the page can be seen and nothing else is under way, and less often while nobody moves. Turning to the page
 * asks at once.
 * @param read the selection that came with all that is left to do; null before that was read
 */
export function useSelection(read: Selection | null, afterTick: () => void): FollowedSelection {
  const [item, setItem] = useState<ItemState | null | undefined>(undefined);
  const [readError, setReadError] = useState<ServerError | null>(null);
  const [unjudged, setUnjudged] = useState(false);
  const [tickError, setTickError] = useState<{ code: ItemState['code']; error: ServerError } | null>(null);
  const known = useRef<string | null>(null);
  const notBefore = useRef(0);
  const ticks = useRef(0);
  const ticksAnswered = useRef(0);
  const unmoved = useRef(0);
  const lastTick = useRef(Promise.resolve());

  const ask = useCallback(async (patient: boolean) => {
    if ((patient && !isIdle()) || document.visibilityState !== 'visible' || Date.now() < notBefore.current)
      return;
    const ticksBefore = ticks.current;
    try {
      const selection = await call('readSelection', known.current);
      setReadError(null);
      unmoved.current = selection ? 0 : unmoved.current + 1;
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
    const next = () => {
      const growing = Math.max(0, unmoved.current - UNMOVED_BEFORE_GROWING);
      return Math.min(LONGEST_PAUSE_MS, PAUSE_MS * 1.5 ** growing);
    };
    let timer = 0;
    const wait = () => {
      timer = window.setTimeout(() => ask(true).finally(wait), next());
    };
    wait();
    return () => clearTimeout(timer);
  }, [ask]);
  useEffect(() => {
    if (read === null || ticksAnswered.current !== ticks.current) return;
    known.current = read.at;
    setReadError(null);
    setUnjudged(false);
    setItem(read.item);
  }, [read]);
  useTurningTo(() => {
    // Not before the page knows anything: then the selection comes with all the rest.
    if (item === undefined) return;
    known.current = null;
    notBefore.current = 0;
    unmoved.current = 0;
    ask(false);
  });

  /** Ticks go one after another; only the answer to the last says what the item consists of. */
  const send = async (code: ItemState['code'], text: string, present: boolean, number: number) => {
    try {
      const components = await call('tickComponent', code, text, present);
      setTickError(null);
      if (ticks.current === number)
        setItem((current) => (current?.code === code ? { ...current, ...components } : current));
      afterTick();
    } catch (thrown) {
      setTickError({ code, error: thrown as ServerError });
      if (ticks.current === number) setUnjudged(false);
      setItem((current) => (current?.code === code ? withTick(current, text, !present) : current));
    } finally {
      ticksAnswered.current += 1;
    }
  };
  const tick = (text: string, present: boolean) => {
    if (!item) return;
    ticks.current += 1;
    const number = ticks.current;
    setUnjudged(true);
    setItem(withTick(item, text, present));
    lastTick.current = lastTick.current.then(() => send(item.code, text, present, number));
  };
  // What befell a tick stays told while its item is before the person, whatever the next reading says.
  const error = tickError && tickError.code === item?.code ? tickError.error : readError;
  return { item, error, unjudged, tick };
}

function withTick(item: ItemState, text: string, present: boolean): ItemState {
  const components = item.components.map((each) => (each.text === text ? { text, present } : each));
  // Of a long list only the first components are here; the others are as the server counted them.
  return {
    ...item,
    components,
    ticked: item.ticked + countTicked(components) - countTicked(item.components),
  };
}

function countTicked(components: ItemState['components']): number {
  return components.filter(({ present }) => present).length;
}
