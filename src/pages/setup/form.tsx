import { useState } from 'preact/hooks';
import type { SetupAnswers } from '../../bridge/arguments';
import type { SetupState } from '../../commands/setup-page';
import { compareDates, formatThaiDate, parseThaiDate } from '../../ita/text/thai-date';
import { completeAddress } from '../../ita/text/web-address';
import { AGENCY_SETTINGS } from '../../messages/agency-settings';
import * as words from '../../messages/setup-page';
import { Button, CloseButton } from '../components/button';
import { Confirmation } from '../components/confirmation';
import { CheckBox, TextField } from '../components/field';
import { Page } from '../components/page';
import { Year } from './year';

const FORM = 'setup-form';
const TEXTS = ['agency', 'district', 'province', 'website'] as const;

interface FormProps {
  readonly state: SetupState;
  /** What the form begins with. */
  readonly known: SetupAnswers;
  readonly onSubmit: (answers: SetupAnswers) => void;
}

/** What is asked of the agency. Mistakes are told when the person wants to go on, not while they type. */
export function SetupForm({ state, known, onSubmit }: FormProps) {
  const [answers, setAnswers] = useState(known);
  const [errors, setErrors] = useState<Mistakes>({});
  const change = (part: Partial<SetupAnswers>) => setAnswers({ ...answers, ...part });
  const built = state.sheets.every((sheet) => sheet.built);

  const submit = (event: Event) => {
    event.preventDefault();
    const mistakes = mistakesIn(answers, state);
    setErrors(mistakes);
    const [first] = Object.keys(mistakes);
    if (first) document.getElementById(first)?.focus();
    else onSubmit(answers);
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
      <p>{built ? words.again : words.intro}</p>
      <form id={FORM} noValidate onSubmit={submit}>
        {TEXTS.map((key) => (
          <TextField
            key={key}
            id={key}
            label={AGENCY_SETTINGS[key].name}
            help={AGENCY_SETTINGS[key].help}
            required={key === 'agency'}
            error={errors[key]}
            value={answers[key]}
            onChange={(value) => change({ [key]: value })}
          />
        ))}
        <Year state={state} answers={answers} error={errors.listOf} onChange={change} />
        {state.own && <Confirmation lists={state.own.unconfirmed} />}
        <Day
          id="oitCloses"
          label={words.oitCloses}
          help={words.oitClosesHelp(answers.fiscalYear)}
          {...{ answers, errors, change }}
        />
        <Day id="ownDay" label={words.ownDay} help={words.ownDayHelp} {...{ answers, errors, change }} />
        <Offices
          error={errors.offices}
          offices={answers.offices}
          onChange={(offices) => change({ offices })}
        />
      </form>
    </Page>
  );
}

interface DayProps {
  readonly id: 'oitCloses' | 'ownDay';
  readonly label: string;
  readonly help: string;
  readonly answers: SetupAnswers;
  readonly errors: Mistakes;
  readonly change: (part: Partial<SetupAnswers>) => void;
}

/** A day as people write it, and how it is understood. */
function Day({ id, label, help, answers, errors, change }: DayProps) {
  const day = parseThaiDate(answers[id]);
  return (
    <TextField
      id={id}
      label={label}
      help={day ? words.day(formatThaiDate(day)) : help}
      error={errors[id]}
      value={answers[id]}
      onChange={(value) => change({ [id]: value })}
    />
  );
}

interface OfficesProps {
  readonly offices: readonly string[];
  readonly error: string | undefined;
  readonly onChange: (offices: readonly string[]) => void;
}

/** The usual divisions to tick, and room for others. */
function Offices({ offices, error, onChange }: OfficesProps) {
  const usual: readonly string[] = words.usualOffices;
  const [others, setOthers] = useState(offices.filter((name) => !usual.includes(name)).join('\n'));
  const ticked = usual.filter((name) => offices.includes(name));
  const choose = (chosen: readonly string[], typed: string) =>
    onChange([...usual.filter((name) => chosen.includes(name)), ...linesOf(typed)]);
  return (
    <fieldset>
      <legend>{words.offices}</legend>
      <p class="aside">{words.officesHelp}</p>
      {usual.map((name) => (
        <CheckBox
          key={name}
          checked={ticked.includes(name)}
          onChange={(on) => choose(on ? [...ticked, name] : ticked.filter((each) => each !== name), others)}
        >
          {name}
        </CheckBox>
      ))}
      <TextField
        id="offices"
        label={words.otherOffices}
        help={words.otherOfficesHelp}
        lines={2}
        error={error}
        value={others}
        onChange={(typed) => {
          setOthers(typed);
          choose(ticked, typed);
        }}
      />
    </fieldset>
  );
}

type Mistakes = Partial<Record<keyof SetupAnswers, string>>;

/** In the order of the form, so that the first is the first that the person meets. */
function mistakesIn(answers: SetupAnswers, { own, bundled }: SetupState): Mistakes {
  const { agency, website, offices, fiscalYear, listOf, oitCloses, ownDay } = answers;
  const isKnown = own !== null || listOf !== null || bundled.some(({ year }) => year === fiscalYear);
  const [last, before] = [parseThaiDate(oitCloses), parseThaiDate(ownDay)];
  return {
    ...(agency.trim() === '' && { agency: words.missingAgency }),
    ...(website.trim() !== '' && completeAddress(website) === null && { website: words.badWebsite }),
    ...(!isKnown && { listOf: words.missingList }),
    ...(oitCloses.trim() !== '' && last === null && { oitCloses: words.badDay }),
    ...(ownDay.trim() !== '' && before === null && { ownDay: words.badDay }),
    ...(last && before && compareDates(before, last) > 0 && { ownDay: words.lateDay }),
    ...(offices.length === 0 && { offices: words.missingOffices }),
  };
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
