import { useState } from 'preact/hooks';
import type { StandingList } from '../../commands/import-list';
import type { ImportedList } from '../../ita/import-list/types';
import { LIST_FILES } from '../../list-formats/picked-file';
import { importWords as words } from '../../messages/import-page';
import { newYearWords } from '../../messages/new-year-page';
import { Button, CloseButton } from '../components/button';
import { Field, SelectField } from '../components/field';
import { Notice } from '../components/notice';
import { Page } from '../components/page';
import { NO_SOURCE, type Source, SourceError, understandSource } from './source';

const FORM = 'paste-form';

interface PasteProps {
  readonly standing: StandingList;
  /** The year that the list begins; null where it is of the workbook's own year. */
  readonly newYear: number | null;
  readonly onBack: (() => void) | null;
  readonly onUnderstood: (list: ImportedList, year: number) => void;
}

/** The year of the list, and the list: pasted, or as a file. */
export function Paste({ standing, newYear, onBack, onUnderstood }: PasteProps) {
  const [source, setSource] = useState<Source>(NO_SOURCE);
  const [year, setYear] = useState(newYear ?? standing.year ?? standing.presentYear);
  const [error, setError] = useState<string | null>(null);
  const change = (next: Source) => {
    setSource(next);
    setError(null);
  };

  const submit = async (event: Event) => {
    event.preventDefault();
    try {
      onUnderstood(await understandSource(source, year), year);
    } catch (thrown) {
      if (!(thrown instanceof SourceError)) throw thrown;
      setError(thrown.message);
      document.getElementById(source.file ? 'list-file' : 'list-text')?.focus();
    }
  };

  return (
    <Page
      actions={
        <>
          {onBack ? <Button onClick={onBack}>{newYearWords.back}</Button> : <CloseButton />}
          <Button primary form={FORM}>
            {words.understand}
          </Button>
        </>
      }
    >
      <p>{words.intro}</p>
      {error && (
        <Notice kind="failure">
          <p>{error}</p>
        </Notice>
      )}
      <form id={FORM} noValidate onSubmit={submit}>
        {standing.year === null ? (
          <SelectField
            id="list-year"
            label={words.year}
            value={String(year)}
            choices={yearsRound(standing.presentYear)}
            onChange={(chosen) => setYear(Number(chosen))}
          />
        ) : (
          <p>{newYear === null ? words.ownYear(standing.year) : words.newYear(newYear)}</p>
        )}
        <PasteBox source={source} onChange={change} />
        <Field id="list-file" label={words.file} help={words.fileHelp(LIST_FILES)}>
          <input
            id="list-file"
            type="file"
            accept={LIST_FILES.join(',')}
            aria-describedby="list-file-help"
            onChange={(event) => change({ ...source, file: event.currentTarget.files?.[0] ?? null })}
          />
        </Field>
      </form>
    </Page>
  );
}

/** The clipboard's table is kept beside its text until somebody types: then the text is what is meant. */
function PasteBox({ source, onChange }: { source: Source; onChange: (source: Source) => void }) {
  const paste = (event: ClipboardEvent) => {
    const html = event.clipboardData?.getData('text/html') ?? '';
    if (html === '') return;
    event.preventDefault();
    onChange({ ...source, html, text: event.clipboardData?.getData('text/plain') ?? '' });
  };
  return (
    <Field id="list-text" label={words.paste} help={words.pasteHelp}>
      <textarea
        id="list-text"
        rows={6}
        value={source.text}
        aria-describedby="list-text-help"
        onPaste={paste}
        onInput={(event) => onChange({ ...source, text: event.currentTarget.value, html: null })}
      />
      <p class="aside" role="status">
        {source.html !== null && words.pastedTable}
      </p>
    </Field>
  );
}

/** The present year first; an older list may be brought in for a report of then. */
function yearsRound(present: number): readonly (readonly [string, string])[] {
  const years = [present, present + 1, ...Array.from({ length: 8 }, (_, back) => present - 1 - back)];
  return years.map((year) => [String(year), year === present ? words.present(year) : String(year)]);
}
