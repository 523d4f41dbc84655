import { useEffect, useRef, useState } from 'preact/hooks';
import { sidebarWords as words } from '../../messages/sidebar';
import { setupTitle } from '../../messages/titles';
import { Failure, Notice } from '../components/notice';
import { Page, show } from '../components/page';
import { Waiting } from '../components/progress';
import { SmallButton } from '../components/small-button';
import type { ServerError } from '../shared/server';
import { call } from './calls';
import { OpenItems } from './list';
import { Overview } from './overview';
import { SelectedRow } from './selected';
import { useSelection } from './use-selection';
import { useSidebar } from './use-sidebar';
import './main.css';

/** What has just been done from here. */
interface News {
  readonly text: string;
  readonly canUndo: boolean;
}

/** «รายการที่ต้องแก้», beside the sheet: how far it is, what the selected row needs, and what is left to do. */
function SidebarPage() {
  const reading = useSidebar();
  const selection = useSelection(reading.readSoon);
  const [news, setNews] = useState<News | null>(null);
  const [error, setError] = useState<ServerError | null>(null);

  /** A call that is over in a moment; when it fails, the person is told. */
  const attempt = async (work: () => Promise<unknown>) => {
    setNews(null);
    setError(null);
    try {
      await work();
    } catch (thrown) {
      setError(thrown as ServerError);
    }
  };
  const tell = (text: string, canUndo = false) => {
    setNews({ text, canUndo });
    reading.read();
  };
  const refresh = () => {
    setNews(null);
    setError(null);
    reading.read();
  };
  const check = async () => {
    setNews(null);
    if (await reading.check()) setNews({ text: words.checked, canUndo: false });
  };
  const undo = () =>
    attempt(async () => {
      const { changed } = await call('undoFixes');
      tell(changed > 0 ? words.undone : words.notUndone);
    });
  const actions = {
    goTo: (sheet: string, cell: string | null) => attempt(() => call('goTo', sheet, cell)),
    onMended: (changed: number) => (changed > 0 ? tell(words.mendedNow, true) : tell(words.notMended)),
    onAccepted: () => tell(words.acceptedNow),
  };

  const { sidebar, work } = reading;
  const happened = (
    <>
      {news && <NewsNotice news={news} onUndo={undo} />}
      {error && <Notice kind="failure">{error.message}</Notice>}
      {reading.error && <ReadingFailure error={reading.error} retry={refresh} />}
    </>
  );
  if (!sidebar) return <Page>{work === null ? happened : <Waiting label={words.reading} />}</Page>;
  return (
    <Page>
      <Overview sidebar={sidebar} reading={reading} onCheck={check} onRefresh={refresh}>
        {happened}
      </Overview>
      <SelectedRow selection={selection} />
      <OpenItems sidebar={sidebar} actions={actions} />
    </Page>
  );
}

/** It takes the keyboard's focus: the button that brought it about may be gone. */
function NewsNotice({ news, onUndo }: { news: News; onUndo: () => void }) {
  const room = useRef<HTMLDivElement>(null);
  useEffect(() => room.current?.focus(), [news]);
  return (
    <div ref={room} tabIndex={-1}>
      <Notice kind="done">
        <p>{news.text}</p>
        {news.canUndo && <SmallButton onClick={onUndo}>{words.undo}</SmallButton>}
      </Notice>
    </div>
  );
}

/** A workbook without its sheets is only at its beginning. */
function ReadingFailure({ error, retry }: { error: ServerError; retry: () => void }) {
  const unbuilt = ['not-set-up', 'missing-sheet', 'empty-sheet'].includes(error.code);
  return (
    <>
      <Failure error={error} retry={retry} />
      {unbuilt && (
        <SmallButton primary onClick={() => call('openSetup').catch(() => {})}>
          {setupTitle}
        </SmallButton>
      )}
    </>
  );
}

show(<SidebarPage />);
