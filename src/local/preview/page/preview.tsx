import { render } from 'preact';
import { useState } from 'preact/hooks';
import { a1 } from '../../../workbook/cells';
import type { SheetView } from '../book-view';
import { previewWords as words } from '../preview-words';
import { AlertBox } from './alert-box';
import { DialogFrame, Sidebar } from './dialog-frame';
import { DocumentView } from './document-view';
import { Grid } from './grid';
import { MenuBar } from './menu-bar';
import './preview.css';
import { useScript } from './use-script';

/** The spreadsheet with the add-on in it, as staff would have it before them. */
function Preview() {
  const { state, sheets, selection, dialog, sidebar, alert, message, news, ...script } = useScript();
  const [document, setDocument] = useState<string | null>(null);
  if (!state) return <p role="status">{message || words.loading}</p>;

  const visible = sheets.filter(({ hidden }) => !hidden);
  const sheet = visible.find(({ name }) => name === selection?.sheet) ?? visible[0];
  const goTo = (name: string, row: number, column: number) =>
    script.select({ sheet: name, row, column }, a1(row, column));
  return (
    <>
      <header class="bar">
        <h1>{state.book.name}</h1>
        <MenuBar menus={state.menus} onChoose={(name) => script.run(name)} />
        <p role="status">{news}</p>
        <Documents names={state.documents} onOpen={setDocument} />
      </header>
      <div class="room">
        <main>
          {sheet && (
            <Grid
              key={sheet.name}
              sheet={sheet}
              selected={selection ?? { row: 1, column: 1 }}
              onSelect={({ row, column }) => goTo(sheet.name, row, column)}
              onEdit={(cell, typed) => script.edit(sheet.name, cell, typed)}
            />
          )}
        </main>
        {sidebar && (
          <Sidebar dialog={sidebar} run={script.run} onOpen={setDocument} onClose={script.closeSidebar} />
        )}
      </div>
      <Tabs sheets={visible} open={sheet?.name} onOpen={(name) => goTo(name, 1, 1)} />
      {dialog && (
        <DialogFrame dialog={dialog} run={script.run} onOpen={setDocument} onClose={script.closeDialog} />
      )}
      {document && <DocumentView name={document} onClose={() => setDocument(null)} />}
      {alert && <AlertBox alert={alert.alert} onAnswer={alert.answer} />}
    </>
  );
}

interface TabsProps {
  readonly sheets: readonly SheetView[];
  readonly open: string | undefined;
  readonly onOpen: (name: string) => void;
}

function Tabs({ sheets, open, onOpen }: TabsProps) {
  return (
    <nav class="tabs" aria-label={words.sheets}>
      {sheets.map(({ name, tabColor }) => (
        <button
          type="button"
          key={name}
          aria-current={name === open ? 'page' : undefined}
          style={{ borderBottomColor: tabColor ?? 'transparent' }}
          onClick={() => onOpen(name)}
        >
          {name}
        </button>
      ))}
    </nav>
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

const page = window.document.getElementById('page');
if (page) {
  page.replaceChildren();
  render(<Preview />, page);
}
