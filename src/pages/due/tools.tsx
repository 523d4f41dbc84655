import type { ComponentChildren } from 'preact';
import type { Due, DueDivision } from '../../commands/read-due';
import * as words from '../../messages/due-page';
import { reminderFiles } from '../../messages/reminder';
import { deadlineCalendar, deadlineEvents } from '../../reminders/deadlines';
import { SmallButton } from '../components/small-button';
import { copyText } from '../shared/copy-text';
import { saveFile } from '../shared/save-file';
import '../components/tools.css';

/** What was last done for whom, said below their buttons. */
export interface Told {
  readonly who: string;
  readonly what: string;
  /** A text that the person must pick by hand. */
  readonly text?: string;
}

export interface Telling {
  readonly told: Told | null;
  readonly tell: (told: Told) => void;
}

interface ToolsProps extends Telling {
  readonly due: Due;
  readonly who: string;
  readonly text: () => string;
  readonly owed: readonly DueDivision[];
  readonly children?: ComponentChildren;
}

/** The ways in which a reminder leaves the page, each by the person's own hand. */
export function Tools({ due, who, text, owed, told, tell, children }: ToolsProps) {
  const copy = () => {
    const copied = text();
    copyText(copied).then((done) =>
      tell(done ? { who, what: words.copied(who) } : { who, what: words.notCopied, text: copied }),
    );
  };
  const save = () => {
    if (deadlineEvents(due, owed).length === 0) return tell({ who, what: words.noDays });
    saveFile(
      reminderFiles.calendar(due.year, who),
      deadlineCalendar(due, owed, new Date()),
      'text/calendar;charset=utf-8',
    );
    tell({ who, what: words.saved });
  };
  const own = told?.who === who ? told : null;
  return (
    <>
      <div class="tools">
        <SmallButton primary label={words.copyFor(who)} onClick={copy}>
          {words.copy}
        </SmallButton>
        {children}
        <SmallButton label={words.calendarFor(who)} onClick={save}>
          {words.calendar}
        </SmallButton>
      </div>
      <p role="status">{own?.what}</p>
      {own?.text && <textarea aria-label={words.text(who)} rows={6} readOnly value={own.text} />}
    </>
  );
}
