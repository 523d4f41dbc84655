import type { SetupAnswers } from '../../bridge/arguments';
import type { SetupState } from '../../commands/setup-page';
import { confirmationWords } from '../../messages/confirmation';
import * as words from '../../messages/setup-page';
import { SelectField } from '../components/field';
import { SmallButton } from '../components/small-button';
import { server } from '../shared/server';

interface YearProps {
  readonly state: SetupState;
  readonly answers: SetupAnswers;
  readonly error: string | undefined;
  readonly onChange: (part: Pick<SetupAnswers, 'fiscalYear' | 'listOf'>) => void;
}

/** The year of a new workbook, and, where the program has no list of it, what it begins with. */
export function Year({ state, answers, error, onChange }: YearProps) {
  const { own, presentYear, bundled } = state;
  if (own)
    return (
      <>
        <p>
          <strong>{words.yearOfList(own.year, own.items)}</strong>
        </p>
        <p class="aside">{words.otherYear}</p>
      </>
    );
  const year = answers.fiscalYear;
  const list = bundled.find((each) => each.year === year);
  const years = [...new Set([presentYear + 1, presentYear, ...bundled.map((each) => each.year)])];
  return (
    <>
      <SelectField
        id="fiscalYear"
        label={words.year}
        value={String(year)}
        choices={years.map((each) => [
          String(each),
          each === presentYear ? words.present(each) : String(each),
        ])}
        onChange={(chosen) => onChange({ fiscalYear: Number(chosen), listOf: null })}
      />
      {list ? (
        <p>
          {words.listOfYear(list.items)}{' '}
          {list.unconfirmed.length > 0 && (
            <>⚠ {confirmationWords.lists(list.unconfirmed.map(({ name }) => name))}</>
          )}
        </p>
      ) : (
        <Ways {...{ state, answers, error, onChange }} />
      )}
    </>
  );
}

function Ways({ state: { bundled }, answers, error, onChange }: YearProps) {
  const { fiscalYear, listOf } = answers;
  return (
    <fieldset>
      <legend>{words.noList(fiscalYear)}</legend>
      {bundled.map(({ year, unconfirmed }, index) => (
        <label class="check-box" key={year}>
          <input
            type="radio"
            name="listOf"
            id={index === 0 ? 'listOf' : `listOf-${year}`}
            checked={listOf === year}
            aria-describedby={error ? 'listOf-error' : undefined}
            onChange={() => onChange({ fiscalYear, listOf: year })}
          />
          <span>
            {words.beginWith(year)}
            {unconfirmed.length > 0 && <span class="aside"> ⚠ {confirmationWords.unconfirmed}</span>}
          </span>
        </label>
      ))}
      <p>
        {words.beginWithPasted}{' '}
        <SmallButton onClick={() => server.call('openImport').catch(() => {})}>{words.paste}</SmallButton>
      </p>
      <p class="aside">{words.beginWithOwn}</p>
      {error && (
        <p class="error" id="listOf-error">
          ⚠ {error}
        </p>
      )}
    </fieldset>
  );
}
