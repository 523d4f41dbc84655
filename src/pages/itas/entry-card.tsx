import type { ComponentChildren } from 'preact';
import type { ItasItem } from '../../commands/itas';
import { addressText, changesSince, type EnteredMark, hasCopy } from '../../ita/itas/entered';
import * as words from '../../messages/itas-page';
import { Difference } from '../components/difference';
import { CheckBox } from '../components/field';
import { OutLink } from '../components/out-link';
import { SmallButton } from '../components/small-button';
import { server } from '../shared/server';

interface CardProps {
  readonly item: ItasItem;
  readonly onCopy: (code: string, what: string, text: string) => void;
  readonly onMark: (item: ItasItem, mark: EnteredMark | null, text: string) => void;
}

/** What changed since the item was entered; null when nothing did, or nobody knows. */
export function changesOf({ mark, tooLong, addresses, explanation }: ItasItem) {
  if (mark === null || tooLong) return null;
  const changes = changesSince(mark, { addresses, explanation });
  return changes.address || changes.explanation ? changes : null;
}

/** An item: first what speaks against entering it, then what is entered, each to be copied by a press, then the tick. */
export function EntryCard({ item, onCopy, onMark }: CardProps) {
  const { code, title, cell, unfit, tooLong, addresses, explanation, mark } = item;
  const changes = changesOf(item);
  const now = (): EnteredMark => ({
    address: addressText({ addresses, explanation }),
    explanation,
    when: '',
  });
  const enter = () => onMark(item, now(), words.savedEntered(code));
  return (
    <li class={mark ? 'item entered' : 'item'}>
      <h2 id={`item-${code}`} tabIndex={-1}>
        {code} {title}
      </h2>
      {unfit.length > 0 && (
        <div class="unfit">
          <strong>⚠ {words.unfit}</strong>
          <ul>
            {unfit.map((reason) => (
              <li key={reason} class="typed">
                {reason}
              </li>
            ))}
          </ul>
          {cell !== null && (
            <SmallButton label={`${words.goTo} ${code}`} onClick={() => goTo(cell)}>
              {words.goTo}
            </SmallButton>
          )}
        </div>
      )}
      {tooLong && <p>{words.tooLong}</p>}
      {addresses.map((address, index) => {
        const what = addresses.length === 1 ? words.address : words.addressOf(index + 1);
        return (
          <Copied key={address + index} code={code} what={what} text={address} onCopy={onCopy}>
            <OutLink href={address}>{address}</OutLink>
          </Copied>
        );
      })}
      {explanation === '' ? (
        !tooLong && <p class="aside">{words.noExplanation}</p>
      ) : (
        <Copied code={code} what={words.explanation} text={explanation} onCopy={onCopy}>
          <span class="typed">{explanation}</span>
        </Copied>
      )}
      {changes && (
        <div class="changed">
          <strong>⚠ {words.changed}</strong>
          {changes.address && <Difference {...changes.address} />}
          {changes.explanation && <Difference {...changes.explanation} />}
          <p>
            {words.changedHelp}{' '}
            <SmallButton label={`${words.reentered} ${code}`} onClick={enter}>
              {words.reentered}
            </SmallButton>
          </p>
        </div>
      )}
      {!tooLong && mark && !hasCopy(mark) && addressText({ addresses, explanation }) + explanation !== '' && (
        <p>
          {words.withoutCopy}{' '}
          <SmallButton label={`${words.reentered} ${code}`} onClick={enter}>
            {words.reentered}
          </SmallButton>
        </p>
      )}
      <CheckBox
        checked={mark !== null}
        onChange={(on) => (on ? enter() : onMark(item, null, words.savedOpen(code)))}
      >
        {words.entered} <span class="unseen">{code}</span>
        {mark && mark.when !== '' && <span class="aside"> {words.when(mark.when)}</span>}
      </CheckBox>
    </li>
  );
}

interface CopiedProps {
  readonly code: string;
  readonly what: string;
  readonly text: string;
  readonly onCopy: CardProps['onCopy'];
  readonly children: ComponentChildren;
}

function Copied({ code, what, text, onCopy, children }: CopiedProps) {
  return (
    <div class="copied">
      <SmallButton label={words.copyWhat(code, what)} onClick={() => onCopy(code, what, text)}>
        {words.copy}
      </SmallButton>
      <div class="what">
        <span class="aside">{what}</span> {children}
      </div>
    </div>
  );
}

function goTo(cell: string): void {
  server.call('goTo', 'OIT', cell).catch(() => {});
}
