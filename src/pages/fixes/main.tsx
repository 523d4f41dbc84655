import type { ComponentChild } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { Mended, ProposedFix } from '../../commands/mend-texts';
import { fixesWords as words } from '../../messages/fixes';
import * as placeWords from '../../messages/place';
import type { CellChange } from '../../workbook/change-cells';
import { Button, CloseButton } from '../components/button';
import { Difference } from '../components/difference';
import { CheckBox } from '../components/field';
import { Failure, Notice } from '../components/notice';
import { Page } from '../components/page';
import { Waiting } from '../components/progress';
import { show } from '../components/show';
import { SmallButton } from '../components/small-button';
import { type CallState, useCall, useStart } from '../shared/use-call';
import '../components/disclosure.css';
import './main.css';

/** «แก้ให้อัตโนมัติ»: each cell before and after, to be agreed to one by one; what was done can be undone. */
function Fixes() {
  const [fixes, read] = useCall('readFixes');
  const [mended, apply] = useCall('applyFixes');
  const [undone, undo] = useCall('undoFixes');
  // Whatever was begun last is what stands before the person.
  const [stage, setStage] = useState<'choose' | 'apply' | 'undo'>('choose');
  const [chosen, setChosen] = useState<readonly CellChange[]>([]);
  useStart(read);

  const startApply = (changes: readonly CellChange[]) => {
    setChosen(changes);
    setStage('apply');
    apply(changes);
  };
  const startUndo = () => {
    setStage('undo');
    undo();
  };
  const again = () => {
    setStage('choose');
    read();
  };

  if (stage === 'undo') {
    return (
      <Step state={undone} label={words.undoing} retry={undo}>
        {({ changed, skipped }) => (
          <Page actions={<DoneActions onAgain={again} />}>
            <Outcome sentence={words.undone(changed)} skipped={skipped} />
          </Page>
        )}
      </Step>
    );
  }
  if (stage === 'apply') {
    return (
      <Step state={mended} label={words.applying} leave={words.leave} retry={() => apply(chosen)}>
        {({ changed, skipped }) => (
          <Page actions={<DoneActions onAgain={again} onUndo={changed > 0 ? startUndo : undefined} />}>
            <Outcome sentence={words.done(changed)} skipped={skipped} />
          </Page>
        )}
      </Step>
    );
  }
  return (
    <Step state={fixes} label={words.reading} retry={read}>
      {({ fixes: found, more }) => (
        <Choice fixes={found} more={more} onApply={startApply} onUndo={startUndo} />
      )}
    </Step>
  );
}

interface StepProps<T> {
  readonly state: CallState<T>;
  readonly label: string;
  readonly leave?: string;
  readonly retry: () => void;
  readonly children: (value: T) => ComponentChild;
}

/** A call until its answer is there. */
function Step<T>({ state, label, leave, retry, children }: StepProps<T>) {
  if (state.phase === 'done') return <>{children(state.value)}</>;
  return (
    <Page actions={<CloseButton />}>
      {state.phase === 'failed' ? (
        <Failure error={state.error} retry={retry} />
      ) : (
        <Waiting
          label={label}
          {...(leave !== undefined && { leave })}
          slow={state.phase === 'busy' && state.slow}
        />
      )}
    </Page>
  );
}

interface ChoiceProps {
  readonly fixes: readonly ProposedFix[];
  readonly more: number;
  readonly onApply: (chosen: readonly CellChange[]) => void;
  readonly onUndo: () => void;
}

/** All are chosen until the person says otherwise, but the criteria's texts: those are put back only on demand. */
function Choice({ fixes, more, onApply, onUndo }: ChoiceProps) {
  const ofCriteria = fixes.filter((fix) => fix.ofCriteria);
  const own = fixes.filter((fix) => !fix.ofCriteria);
  const [refused, setRefused] = useState<readonly ProposedFix[]>(ofCriteria);
  const chosen = fixes.filter((fix) => !refused.includes(fix));
  const set = (some: readonly ProposedFix[], on: boolean) =>
    setRefused([...refused.filter((fix) => !some.includes(fix)), ...(on ? [] : some)]);

  if (fixes.length === 0) {
    return (
      <Page actions={<CloseButton primary />}>
        <Notice kind="done">{words.none}</Notice>
        <UndoLast onUndo={onUndo} />
      </Page>
    );
  }
  return (
    <Page
      actions={
        <>
          <CloseButton />
          {chosen.length > 0 && (
            <Button primary onClick={() => onApply(chosen.map(asChange))}>
              {words.apply(chosen.length)}
            </Button>
          )}
        </>
      }
    >
      <p>{words.intro}</p>
      {more > 0 && <p>{words.more(more)}</p>}
      <div class="choosing">
        <span role="status">{words.chosen(chosen.length, fixes.length)}</span>
        <SmallButton onClick={() => setRefused([])}>{words.chooseAll}</SmallButton>
        <SmallButton onClick={() => setRefused(fixes)}>{words.chooseNone}</SmallButton>
      </div>
      <ul class="fixes">
        {own.map((fix) => (
          <Fix
            key={`${fix.sheet} ${fix.cell}`}
            fix={fix}
            chosen={!refused.includes(fix)}
            onChoose={(on) => set([fix], on)}
          />
        ))}
        {ofCriteria.length > 0 && (
          <CriteriaFixes
            fixes={ofCriteria}
            chosen={ofCriteria.every((fix) => !refused.includes(fix))}
            onChoose={(on) => set(ofCriteria, on)}
          />
        )}
      </ul>
      <UndoLast onUndo={onUndo} />
    </Page>
  );
}

interface FixProps {
  readonly fix: ProposedFix;
  readonly chosen: boolean;
  readonly onChoose: (chosen: boolean) => void;
}

function Fix({ fix: { sheet, cell, messages, before, after }, chosen, onChoose }: FixProps) {
  const id = useId();
  return (
    <li>
      <label class="check-box">
        <input
          type="checkbox"
          checked={chosen}
          aria-describedby={id}
          onChange={(event) => onChoose(event.currentTarget.checked)}
        />
        <strong>{placeWords.place(sheet, cell)}</strong>
      </label>
      <div id={id} class="fix-body">
        {[...new Set(messages)].map((message) => (
          <p key={message} class="aside typed">
            {message}
          </p>
        ))}
        <Difference before={before} after={after} />
      </div>
    </li>
  );
}

interface CriteriaFixesProps {
  readonly fixes: readonly ProposedFix[];
  readonly chosen: boolean;
  readonly onChoose: (chosen: boolean) => void;
}

/** The criteria's texts are put back together or not at all. */
function CriteriaFixes({ fixes, chosen, onChoose }: CriteriaFixesProps) {
  return (
    <li class="of-criteria">
      <CheckBox checked={chosen} onChange={onChoose}>
        <strong>{words.ofCriteria(fixes.length)}</strong>
      </CheckBox>
      <div class="fix-body">
        <p class="aside">{words.ofCriteriaHelp}</p>
        <details>
          <summary>{words.seeTexts}</summary>
          {fixes.map(({ sheet, cell, before, after }) => (
            <section key={`${sheet} ${cell}`} aria-label={placeWords.place(sheet, cell)}>
              <strong>{placeWords.place(sheet, cell)}</strong>
              <Difference before={before} after={after} />
            </section>
          ))}
        </details>
      </div>
    </li>
  );
}

function UndoLast({ onUndo }: { onUndo: () => void }) {
  return (
    <p>
      <SmallButton onClick={onUndo}>{words.undoLast}</SmallButton>
    </p>
  );
}

function Outcome({ sentence, skipped }: { sentence: string; skipped: Mended['skipped'] }) {
  return (
    <Notice kind="done">
      <p>{sentence}</p>
      {skipped > 0 && <p>{words.skipped(skipped)}</p>}
    </Notice>
  );
}

function DoneActions({ onAgain, onUndo }: { onAgain: () => void; onUndo?: (() => void) | undefined }) {
  return (
    <>
      {onUndo && <Button onClick={onUndo}>{words.undo}</Button>}
      <Button onClick={onAgain}>{words.again}</Button>
      <CloseButton primary />
    </>
  );
}

/** What the server needs of it. */
function asChange({ place, before, after }: ProposedFix): CellChange {
  return { place, before, after };
}

show(<Fixes />);
