import { useState } from 'preact/hooks';
import * as words from '../../messages/sidebar';
import { Failure, Notice } from '../components/notice';
import { Underway } from '../components/progress';
import { show } from '../components/show';
import type { ServerError } from '../shared/server';
import { call } from './calls';
import { OpenItems } from './list';
import { News, type NewsItem } from './news';
import { Overview } from './overview';
import { Remarks } from './remarks';
import { SelectedRow } from './selected';
import { errorsOf } from './shown';
import { useSelection } from './use-selection';
import { useSidebar } from './use-sidebar';
import './main.css';

/** «รายการที่ต้องแก้», beside the sheet: how far it is, what the selected row needs, and what is left to do. */
function SidebarPage() {
  const reading = useSidebar();
  const selection = useSelection(reading.sidebar?.selection ?? null, reading.settleSoon);
  const [news, setNews] = useState<NewsItem | null>(null);
  const [error, setError] = useState<ServerError | null>(null);

  const dismiss = () => {
    setNews(null);
    setError(null);
  };
  /** A call that is over in a moment; when it fails, the person is told. */
  const attempt = async (work: () => Promise<unknown>) => {
    dismiss();
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
    dismiss();
    reading.read();
  };
  const check = async () => {
    dismiss();
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
  const readingFailure = reading.error && <Failure error={reading.error} retry={refresh} />;
  if (!sidebar)
    return <main class="page">{work === null ? readingFailure : <Underway label={words.reading} />}</main>;
  return (
    <main class="page">
      <Overview sidebar={sidebar} reading={reading} onCheck={check} onRefresh={refresh} />
      {readingFailure}
      {!sidebar.checked && <Notice kind="info">{words.neverChecked}</Notice>}
      <Remarks attempt={attempt} />
      <SelectedRow
        selection={selection}
        judging={selection.unjudged && !reading.error}
        errorsOf={(code) => errorsOf(code, sidebar)}
        goTo={actions.goTo}
      />
      <OpenItems sidebar={sidebar} actions={actions} />
      <News news={news} error={error} onUndo={undo} onClose={dismiss} />
    </main>
  );
}

show(<SidebarPage />);
