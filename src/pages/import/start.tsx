import { useState } from 'preact/hooks';
import type { StandingList } from '../../commands/import-list';
import { newYearWords as words } from '../../messages/new-year-page';
import { Button, CloseButton } from '../components/button';
import { CheckBox, SelectField } from '../components/field';
import { Page } from '../components/page';

/** What a person has come for. */
export type Task =
  | { readonly kind: 'replace' }
  | {
      readonly kind: 'new-year';
      readonly year: number;
      readonly source: 'bundled' | 'last-year' | 'list';
      readonly keepIndicators: boolean;
    };

const FORM = 'start-form';

interface StartProps {
  readonly own: number;
  readonly standing: StandingList;
  readonly onChoose: (task: Task) => void;
}

/** In a workbook that has a list: another one of the same year, or a new year in the same file. */
export function Start({ own, standing: { presentYear, bundled }, onChoose }: StartProps) {
  const [kind, setKind] = useState<Task['kind']>(presentYear > own ? 'new-year' : 'replace');
  const proposed = Math.max(own + 1, presentYear);
  const [year, setYear] = useState(proposed);
  const hasBundled = bundled.includes(year);
  const [chosen, setSource] = useState<'bundled' | 'last-year' | 'list'>(hasBundled ? 'bundled' : 'list');
  const source = chosen === 'bundled' && !hasBundled ? 'list' : chosen;
  const [keepIndicators, setKeepIndicators] = useState(true);
  const years = [...new Set([proposed, ...bundled, own + 1, presentYear, presentYear + 1])].filter(
    (each) => each > own,
  );
  const sources = [
    ...(hasBundled ? [['bundled', words.bundled(year)] as const] : []),
    ['list', words.pasted] as const,
    ['last-year', words.lastYear(own)] as const,
  ];

  const submit = (event: Event) => {
    event.preventDefault();
    onChoose(kind === 'replace' ? { kind } : { kind, year, source, keepIndicators });
  };

  return (
    <Page
      actions={
        <>
          <CloseButton />
          <Button primary form={FORM}>
            {words.onward}
          </Button>
        </>
      }
    >
      <form id={FORM} noValidate onSubmit={submit}>
        <fieldset>
          <legend>{words.task}</legend>
          <Radio name="task" checked={kind === 'new-year'} onChoose={() => setKind('new-year')}>
            {words.begin}
          </Radio>
          <Radio name="task" checked={kind === 'replace'} onChoose={() => setKind('replace')}>
            {words.replace(own)}
          </Radio>
        </fieldset>
        {kind === 'new-year' && (
          <>
            <p class="aside">{words.beginHelp(own)}</p>
            <SelectField
              id="new-year"
              label={words.year}
              value={String(year)}
              choices={years.sort((a, b) => a - b).map((each) => [String(each), String(each)])}
              onChange={(each) => setYear(Number(each))}
            />
            <fieldset>
              <legend>{words.source}</legend>
              {sources.map(([each, label]) => (
                <Radio key={each} name="source" checked={source === each} onChoose={() => setSource(each)}>
                  {label}
                </Radio>
              ))}
            </fieldset>
            {source === 'list' && (
              <CheckBox checked={keepIndicators} onChange={setKeepIndicators}>
                {words.keepIndicators}
              </CheckBox>
            )}
          </>
        )}
      </form>
    </Page>
  );
}

interface RadioProps {
  readonly name: string;
  readonly checked: boolean;
  readonly onChoose: () => void;
  readonly children: string;
}

function Radio({ name, checked, onChoose, children }: RadioProps) {
  return (
    <label class="check-box">
      <input type="radio" name={name} checked={checked} onChange={onChoose} />
      <span>{children}</span>
    </label>
  );
}
