import { render } from 'preact';
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { a1 } from '../../../workbook/cells';
import type { Alert, Answer } from '../../apps-script/ui';
import type { Selection } from '../book-view';
import { previewWords as words } from '../preview-words';
import type { OpenedDialog, PreviewState, Request } from '../protocol';
import { AlertBox } from './alert-box';
import { perform } from './connection';
import { DialogFrame } from './dialog-frame';
import { DocumentView } from './document-view';
import { Grid } from './grid';
import { MenuBar } from './menu-bar';
import './preview.css';

interface OpenAlert {
  readonly alert: Alert;
  readonly answer: (answer: Answer) => void;
}

/** The spreadsheet with the add-on in it, as staff would have it before them. */
function Preview() {
  const [state, setState] = useState<PreviewState | null>(null);
  const [selection, setSelection] = useState<Selection | null>(null);
  // What the script thread knows: when an answer names another cell, the script went there.
  const known = useRef<Selection | null>(null);
  const [dialog, setDialog] = useState<OpenedDialog | null>(null);
  const [alert, setAlert] = useState<OpenAlert | null>(null);
  const [document, setDocument] = useState<string | null>(null);
  const [message, setMessage] = useState('');
  const [waiting, setWaiting] = useState(0);

  const send = useCallback(async (request: Request) => {
    setWaiting((count) => count + 1);
    try {
      const done = await perform(request, askPerson);
      setState(done.state);
      const { selection: now } = done.state.book;
      if (request.kind !== 'select' && !sameCell(now, known.current)) {
        known.current = now;
        setSelection(now);
      }
      if (done.state.dialog) setDialog(done.state.dialog);
      const toast = done.state.toasts[done.state.toasts.length - 1];
      setMessage(done.error ?? toast?.message ?? '');
      return done;
    } catch {
      setMessage(words.lost);
      return { value: null, error: words.lost };
    } finally {
      setWaiting((count) => count - 1);
    }
  }, []);

  function askPerson(asked: Alert): Promise<Answer> {
    return new Promise((resolve) => {
      setAlert({
        alert: asked,
        answer: (answer) => {
          setAlert(null);
          resolve(answer);
        },
      });
    });
  }

  useOnce(() => send({ kind: 'open' }));
  const run = useCallback(
    (functionName: string, args: readonly unknown[]) => send({ kind: 'run', functionName, args }),
    [send],
  );
  const closeDialog = useCallback(() => setDialog(null), []);

  if (!state) return <p role="status">{message || words.loading}</p>;
  const visible = state.book.sheets.filter(({ hidden }) => !hidden);
  const sheet = visible.find(({ name }) => name === selection?.sheet) ?? visible[0];
  const select = (to: Selection) => {
    known.current = to;
    setSelection(to);
    send({ kind: 'select', sheet: to.sheet, cell: a1(to.row, to.column) });
  };
  return (
    <>
      <header class="bar">
        <h1>{state.book.name}</h1>
        <MenuBar menus={state.menus} onChoose={(name) => run(name, [])} />
        <p role="status">{message || (waiting > 0 ? words.working : words.saved)}</p>
        <Documents names={state.documents} onOpen={setDocument} />
      </header>
      <main>
        {sheet && (
          <Grid
            key={sheet.name}
            sheet={sheet}
            selected={selection ?? FIRST_CELL}
            onSelect={(place) => select({ sheet: sheet.name, ...place })}
            onEdit={(cell, typed) => send({ kind: 'edit', sheet: sheet.name, cell, typed })}
          />
        )}
      </main>
      <nav class="tabs" aria-label={words.sheets}>
        {visible.map(({ name, tabColor }) => (
          <button
            type="button"
            key={name}
            aria-current={name === sheet?.name ? 'page' : undefined}
            style={{ borderBottomColor: tabColor ?? 'transparent' }}
            onClick={() => select({ sheet: name, ...FIRST_CELL })}
          >
            {name}
          </button>
        ))}
      </nav>
      {dialog && <DialogFrame dialog={dialog} run={run} onOpen={setDocument} onClose={closeDialog} />}
      {document && <DocumentView name={document} onClose={() => setDocument(null)} />}
      {alert && <AlertBox alert={alert.alert} onAnswer={alert.answer} />}
    </>
  );
}

function Documents({ names, onOpen }: { names: readonly string[]; onOpen: (name: string) => void }) {
  if (names.length === 0) return null;
  return (
    <details class="menu">
      <summary>
        {words.documents} ({names.length})
      </summary>
      <ul>
        {names.map((name) => (
          <li key={name}>
            <button type="button" onClick={() => onOpen(name)}>
              {name}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}

const FIRST_CELL = { row: 1, column: 1 };

function sameCell(a: Selection, b: Selection | null): boolean {
  return a.sheet === b?.sheet && a.row === b.row && a.column === b.column;
}

function useOnce(start: () => void): void {
  const begun = useRef(false);
  useEffect(() => {
    if (!begun.current) start();
    begun.current = true;
  });
}

const room = window.document.getElementById('page');
if (room) {
  room.replaceChildren();
  render(<Preview />, room);
}
