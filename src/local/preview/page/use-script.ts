import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Alert, Answer } from '../../apps-script/ui';
import type { Selection, SheetView } from '../book-view';
import { previewWords as words } from '../preview-words';
import type { OpenedDialog, PreviewState, Wish } from '../protocol';
import { perform } from './connection';

export interface OpenAlert {
  readonly alert: Alert;
  readonly answer: (answer: Answer) => void;
}

/** The script at work on the workbook, as the page sees it: what it shows, and how to ask it for something. */
export function useScript() {
  const [state, setState] = useState<PreviewState | null>(null);
  const [sheets, setSheets] = useState<readonly SheetView[]>([]);
  const [dialog, setDialog] = useState<OpenedDialog | null>(null);
  const [sidebar, setSidebar] = useState<OpenedDialog | null>(null);
  const [alert, setAlert] = useState<OpenAlert | null>(null);
  const [selection, setSelection] = useState<Selection | null>(null);
  const [message, setMessage] = useState('');
  const [waiting, setWaiting] = useState(0);
  // Where the script thread knows the person to be: when an answer names another cell, the script went there.
  const known = useRef<Selection | null>(null);
  const version = useRef(0);

  const ask = useCallback(
    (asked: Alert) =>
      new Promise<Answer>((resolve) => {
        setAlert({
          alert: asked,
          answer: (answer) => {
            setAlert(null);
            resolve(answer);
          },
        });
      }),
    [],
  );

  const send = useCallback(
    async (wish: Wish) => {
      setWaiting((count) => count + 1);
      try {
        const { state: now, value, error } = await perform({ ...wish, known: version.current }, ask);
        // An answer that was overtaken by a later one holds older sheets.
        if (now.book.sheets && now.book.version > version.current) {
          version.current = now.book.version;
          setSheets(now.book.sheets);
        }
        setState(now);
        if (now.dialog?.kind === 'sidebar') setSidebar(now.dialog);
        else if (now.dialog) setDialog(now.dialog);
        if (wish.kind !== 'select' && !sameCell(now.book.selection, known.current)) {
          known.current = now.book.selection;
          setSelection(now.book.selection);
        }
        setMessage(error ?? now.toasts[now.toasts.length - 1]?.message ?? '');
        return { value, error };
      } catch {
        setMessage(words.lost);
        return { value: null, error: words.lost };
      } finally {
        setWaiting((count) => count - 1);
      }
    },
    [ask],
  );

  const run = useCallback(
    (functionName: string, args: readonly unknown[] = []) => send({ kind: 'run', functionName, args }),
    [send],
  );
  const select = (to: Selection, cell: string) => {
    known.current = to;
    setSelection(to);
    send({ kind: 'select', sheet: to.sheet, cell });
  };
  const edit = (sheet: string, cell: string, typed: string | boolean) =>
    send({ kind: 'edit', sheet, cell, typed });
  const closeDialog = useCallback(() => setDialog(null), []);
  const closeSidebar = useCallback(() => setSidebar(null), []);

  useEffect(() => {
    send({ kind: 'open' });
  }, [send]);

  const news = message || (waiting > 0 ? words.working : words.saved);
  return {
    state,
    sheets,
    selection,
    dialog,
    sidebar,
    alert,
    message,
    news,
    run,
    select,
    edit,
    closeDialog,
    closeSidebar,
  };
}

function sameCell(a: Selection, b: Selection | null): boolean {
  return a.sheet === b?.sheet && a.row === b.row && a.column === b.column;
}
