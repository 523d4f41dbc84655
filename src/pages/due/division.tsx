import type { Due, DueDivision, DueItem } from '../../commands/read-due';
import { dueWords } from '../../messages/due-day';
import * as words from '../../messages/due-page';
import { counted, divisionName, divisionReminder } from '../../messages/reminder';
import { mailto } from '../../reminders/letter';
import { Failure } from '../components/notice';
import { LetterLink } from '../components/out-link';
import { SmallButton } from '../components/small-button';
import { useLeaving } from '../shared/use-leaving';
import { type Telling, Tools } from './tools';

/** What one division owes, and the reminders of it. */
export function Division({ due, owed, ...telling }: { due: Due; owed: DueDivision } & Telling) {
  const who = divisionName(owed.division);
  const [leave, error] = useLeaving();
  return (
    <section class="division" aria-label={who}>
      <h2>
        {who} <span>{counted(owed.items)}</span>
      </h2>
      {owed.division === null ? (
        <p class="aside">{words.unowned}</p>
      ) : (
        <Tools due={due} who={who} text={() => divisionReminder(due, owed)} owed={[owed]} {...telling}>
          <Letter address={mailto(due, owed)} who={who} />
        </Tools>
      )}
      <details>
        <summary>{words.items}</summary>
        <ul class="items">
          {owed.items.map((item) => (
            <Item key={item.code} item={item} goTo={(cell) => leave('goTo', due.sheet, cell)} />
          ))}
        </ul>
      </details>
      {error && <Failure error={error} />}
    </section>
  );
}

/** Opens the person's own mail program. */
function Letter({ address, who }: { address: string | null; who: string }) {
  if (address === null) return <span class="aside">{words.noEmail}</span>;
  return (
    <LetterLink href={address} label={words.letterFor(who)}>
      {words.letter}
    </LetterLink>
  );
}

function Item({ item, goTo }: { item: DueItem; goTo: (cell: string) => void }) {
  const { code, title, missing, left, cell } = item;
  const day = dueWords(item);
  return (
    <li>
      <strong>{code}</strong> {title}
      <br />
      {missing} {day && <span class={left !== null && left < 0 ? 'late' : undefined}>· {day}</span>}{' '}
      {cell && (
        <SmallButton label={words.goTo(code)} onClick={() => goTo(cell)}>
          {words.goTo(code)}
        </SmallButton>
      )}
    </li>
  );
}
