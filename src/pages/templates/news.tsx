import { useEffect, useRef } from 'preact/hooks';
import type { SavedTemplate } from '../../commands/templates';
import * as words from '../../messages/templates';
import { Failure, Notice } from '../components/notice';
import { OutLink } from '../components/out-link';
import { Waiting } from '../components/progress';
import { Sentences } from '../components/sentences';
import type { ShelfNews, UsedShelf } from './use-shelf';

/** What is under way, or what came of it. It takes the keyboard's focus: the button that was pressed may be gone. */
export function NewsOfShelf({ used: { work, news } }: { used: UsedShelf }) {
  const room = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (work !== null || news !== null) room.current?.focus();
  }, [work, news]);
  return (
    <div ref={room} tabIndex={-1} class="news">
      {work !== null && <Waiting label={work} />}
      {news && <News news={news} />}
    </div>
  );
}

function News({ news }: { news: ShelfNews }) {
  switch (news.kind) {
    case 'failed':
      return <Failure error={news.error} retry={news.retry} />;
    case 'judged':
      return <Judged saved={news.saved} />;
    case 'opened':
      return <Opened {...news} />;
    default:
      return <Notice kind={news.kind}>{news.text}</Notice>;
  }
}

/** Whether the template may be used, and if not, all that must be mended. */
function Judged({ saved: { entry, problems, notes } }: { saved: SavedTemplate }) {
  return (
    <Notice kind={entry.draft ? 'failure' : 'done'}>
      <p>
        <strong>{entry.draft ? words.keptAsDraft(entry.name) : words.taken(entry.name)}</strong>
      </p>
      {problems.length > 0 && <p>{words.mend(problems.length)}</p>}
      <Sentences sentences={problems} />
      {notes.length > 0 && <p>{words.notes}</p>}
      <Sentences sentences={notes} />
    </Notice>
  );
}

/** The way to Google Docs and back, step by step: the script may not fetch the changed template by itself. */
function Opened({ name, link, docxLink }: Extract<ShelfNews, { kind: 'opened' }>) {
  return (
    <Notice kind="info">
      <p>
        <strong>{words.docsTitle(name)}</strong>
      </p>
      <ol>
        <li>
          {words.docsEdit}: <OutLink href={link}>{words.docsEditLink}</OutLink>
        </li>
        <li>
          {words.docsTake}: <OutLink href={docxLink}>{words.docsTakeLink}</OutLink>
        </li>
        <li>{words.docsPut}</li>
      </ol>
    </Notice>
  );
}
