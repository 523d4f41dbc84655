import { useState } from 'preact/hooks';
import type { UnconfirmedList } from '../../commands/confirm-criteria';
import type { CriteriaList } from '../../ita/criteria/types';
import { confirmationWords as words } from '../../messages/confirmation';
import { useCall } from '../shared/use-call';
import { Button } from './button';
import './disclosure.css';
import { CheckBox, TextField } from './field';
import { Failure, Notice } from './notice';
import { Waiting } from './progress';

const FORM = 'confirmation-form';

/** Which lists nobody has compared with the handbook, and «ยืนยันแล้วกับคู่มือ» for those that somebody has. */
export function Confirmation({ lists }: { lists: readonly UnconfirmedList[] }) {
  const [call, confirm] = useCall('confirmCriteria');
  const open = call.phase === 'done' ? call.value : lists;
  return (
    <>
      {call.phase === 'done' && <Notice kind="done">{words.confirmed}</Notice>}
      {call.phase === 'failed' && <Failure error={call.error} />}
      {call.phase === 'busy' && <Waiting label={words.confirming} slow={call.slow} />}
      {open.length > 0 && call.phase !== 'busy' && (
        <details>
          <summary>⚠ {words.count(open.length)}</summary>
          <Form key={open.length} lists={open} onConfirm={confirm} />
        </details>
      )}
    </>
  );
}

interface FormProps {
  readonly lists: readonly UnconfirmedList[];
  readonly onConfirm: (lists: readonly CriteriaList[], who: string) => void;
}

/** Nothing is ticked beforehand: each is to be compared by itself. */
function Form({ lists, onConfirm }: FormProps) {
  const [chosen, setChosen] = useState<readonly CriteriaList[]>([]);
  const [who, setWho] = useState('');
  const [told, setTold] = useState(false);
  const submit = (event: Event) => {
    event.preventDefault();
    setTold(true);
    if (chosen.length === 0) document.querySelector<HTMLElement>(`#${FORM} input`)?.focus();
    else if (who.trim() === '') document.getElementById('confirms')?.focus();
    else onConfirm(chosen, who);
  };
  return (
    <form id={FORM} noValidate onSubmit={submit}>
      <p class="aside">{words.help}</p>
      {lists.map(({ list, name, source }) => (
        <CheckBox
          key={list}
          checked={chosen.includes(list)}
          onChange={(on) => setChosen(on ? [...chosen, list] : chosen.filter((each) => each !== list))}
        >
          {name} {source !== '' && <span class="aside">{words.source(source)}</span>}
        </CheckBox>
      ))}
      {told && chosen.length === 0 && (
        <p class="error" role="alert">
          ⚠ {words.missingLists}
        </p>
      )}
      <TextField
        id="confirms"
        label={words.who}
        error={told && who.trim() === '' ? words.missingWho : undefined}
        value={who}
        onChange={setWho}
      />
      <Button form={FORM}>{words.confirm}</Button>
    </form>
  );
}
