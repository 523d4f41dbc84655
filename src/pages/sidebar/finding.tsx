import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { SidebarFinding } from '../../commands/read-sidebar';
import { severityWords } from '../../messages/pages';
import * as placeWords from '../../messages/place';
import * as words from '../../messages/sidebar';
import { Difference } from '../components/difference';
import { describedBy, Field } from '../components/field';
import { Failure } from '../components/notice';
import { Places } from '../components/places';
import { SmallButton } from '../components/small-button';
import type { ServerError } from '../shared/server';
import { call } from './calls';
import { Sentence } from './sentence';
import '../components/finding.css';

/** What can be done from a finding, and whom to tell when it is done. */
export interface FindingActions {
  readonly goTo: (sheet: string, cell: string | null) => void;
  readonly onMended: (changed: number) => void;
  readonly onAccepted: () => void;
}

/** One finding: a click on its sentence goes to its first cell; below it the others, and what can be done from here. */
export function Finding({ finding, actions }: { finding: SidebarFinding; actions: FindingActions }) {
  const [form, setForm] = useState<'mend' | 'accept' | null>(null);
  const { severity, fix, places, morePlaces, items, mends } = finding;
  const toggle = (which: 'mend' | 'accept') => setForm(form === which ? null : which);
  const close = () => setForm(null);
  return (
    <li class={`finding ${severity}`}>
      <span class="severity">{severityWords[severity]}</span>
      {items.length > 1 && <span class="aside"> {words.several(items)}</span>}
      <Sentence finding={finding} goTo={actions.goTo} />
      <Places places={places.slice(1)} more={morePlaces} goTo={actions.goTo} />
      <p class="typed fix">→ {fix}</p>
      <div class="tools">
        {mends.length > 0 && (
          <SmallButton expanded={form === 'mend'} onClick={() => toggle('mend')}>
            {words.mend}
          </SmallButton>
        )}
        <SmallButton expanded={form === 'accept'} onClick={() => toggle('accept')}>
          {words.accept}
        </SmallButton>
      </div>
      {form === 'mend' && <MendForm finding={finding} onDone={actions.onMended} onCancel={close} />}
      {form === 'accept' && <AcceptForm finding={finding} onDone={actions.onAccepted} onCancel={close} />}
    </li>
  );
}

interface MendProps {
  readonly finding: SidebarFinding;
  readonly onDone: (changed: number) => void;
  readonly onCancel: () => void;
}

/** Each cell before and after, to be agreed to. */
function MendForm({ finding: { mends }, onDone, onCancel }: MendProps) {
  const [busy, error, attempt] = useAttempt();
  const submit = (event: Event) => {
    event.preventDefault();
    attempt(async () => onDone((await call('applyFixes', mends)).changed));
  };
  return (
    <form class="inline" onSubmit={submit} onKeyDown={onEscape(onCancel)}>
      {mends.map(({ sheet, cell, before, after }) => {
        const place = placeWords.place(sheet, cell);
        return (
          <section key={place} aria-label={place}>
            <strong>{place}</strong>
            <Difference before={before} after={after} />
          </section>
        );
      })}
      {error && <Failure error={error} />}
      <FormTools busy={busy} doing={words.mending} submit={words.mendNow} onCancel={onCancel} />
    </form>
  );
}

interface AcceptProps {
  readonly finding: SidebarFinding;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

/** Why the finding is no mistake. Told when it is sent, not while it is typed. */
function AcceptForm({ finding: { key }, onDone, onCancel }: AcceptProps) {
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const [busy, error, attempt] = useAttempt();
  const box = useRef<HTMLTextAreaElement>(null);
  useEffect(() => box.current?.focus(), []);
  const id = useId();
  const field = {
    id,
    label: words.acceptReason,
    help: words.acceptHelp,
    error: missing ? words.missingReason : undefined,
  };
  const submit = (event: Event) => {
    event.preventDefault();
    setMissing(reason.trim() === '');
    if (reason.trim() === '') box.current?.focus();
    else {
      attempt(async () => {
        await call('acceptFinding', key, reason);
        onDone();
      });
    }
  };
  return (
    <form class="inline" noValidate onSubmit={submit} onKeyDown={onEscape(onCancel)}>
      <Field {...field}>
        <textarea
          ref={box}
          id={id}
          rows={2}
          required
          value={reason}
          aria-invalid={missing}
          aria-describedby={describedBy(field)}
          onInput={(event) => setReason(event.currentTarget.value)}
        />
      </Field>
      {error && <Failure error={error} />}
      <FormTools busy={busy} doing={words.accepting} submit={words.acceptNow} onCancel={onCancel} />
    </form>
  );
}

interface ToolProps {
  readonly busy: boolean;
  readonly doing: string;
  readonly submit: string;
  readonly onCancel: () => void;
}

function FormTools({ busy, doing, submit, onCancel }: ToolProps) {
  return (
    <div class="tools">
      <SmallButton primary submit disabled={busy}>
        {busy ? doing : submit}
      </SmallButton>
      <SmallButton onClick={onCancel}>{words.cancel}</SmallButton>
    </div>
  );
}

/** Whether an attempt is under way, why the last one failed, and what makes another. */
function useAttempt() {
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<ServerError | null>(null);
  const attempt = async (work: () => Promise<void>) => {
    if (busy) return;
    setBusy(true);
    setError(null);
    try {
      await work();
    } catch (thrown) {
      setError(thrown as ServerError);
    } finally {
      setBusy(false);
    }
  };
  return [busy, error, attempt] as const;
}

const onEscape = (leave: () => void) => (event: KeyboardEvent) => {
  if (event.key === 'Escape') leave();
};
