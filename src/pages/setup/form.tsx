import { useState } from 'preact/hooks';
import type { SetupAnswers, SetupState } from '../../commands/setup-page';
import { completeAddress } from '../../ita/web-address';
import { setupWords as words } from '../../messages/pages';
import { SETTINGS } from '../../messages/settings';
import { Button, CloseButton } from '../components/button';
import { CheckBox, SelectField, TextField } from '../components/field';
import { Page } from '../components/page';

const FORM = 'setup-form';
const TEXTS = ['agency', 'district', 'province', 'website'] as const;

interface FormProps {
  readonly state: SetupState;
  readonly onSubmit: (answers: SetupAnswers) => void;
}

/** What is asked of the agency. Mistakes are told when the person wants to go on, not while they type. */
export function SetupForm({ state: { answers: known, years, sheets }, onSubmit }: FormProps) {
  const [answers, setAnswers] = useState(known);
  const [errors, setErrors] = useState<Mistakes>({});
  const change = (part: Partial<SetupAnswers>) => setAnswers({ ...answers, ...part });
  const built = sheets.every((sheet) => sheet.built);

  const submit = (event: Event) => {
    event.preventDefault();
    const mistakes = mistakesIn(answers);
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
            {built ? words.save : words.start}
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
            label={SETTINGS[key].name}
            help={SETTINGS[key].help}
            required={key === 'agency'}
            error={errors[key]}
            value={answers[key]}
            onChange={(value) => change({ [key]: value })}
          />
        ))}
        <SelectField
          id="fiscalYear"
          label={SETTINGS.fiscalYear.name}
          value={String(answers.fiscalYear)}
          choices={years.map((year) => [String(year), String(year)])}
          onChange={(year) => change({ fiscalYear: Number(year) })}
        />
        <Offices
          error={errors.offices}
          offices={answers.offices}
          onChange={(offices) => change({ offices })}
        />
      </form>
    </Page>
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
function mistakesIn({ agency, website, offices }: SetupAnswers): Mistakes {
  return {
    ...(agency.trim() === '' && { agency: words.missingAgency }),
    ...(website.trim() !== '' && completeAddress(website) === null && { website: words.badWebsite }),
    ...(offices.length === 0 && { offices: words.missingOffices }),
  };
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
