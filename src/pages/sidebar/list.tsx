import { useEffect, useRef, useState } from 'preact/hooks';
import type { Sidebar } from '../../commands/read-sidebar';
import { taskWords } from '../../messages/pages';
import * as words from '../../messages/sidebar';
import { Notice } from '../components/notice';
import { SmallButton } from '../components/small-button';
import { askedPart, type SidebarPart } from '../shared/sidebar-part';
import { FilterFields, useFilters } from './filters';
import type { FindingActions } from './finding';
import { GroupOfFindings } from './group';
import { countOf, type Group, itemsOf, type Shown, shownOf } from './shown';

/** Up to so many items of a part are unfolded from the start. */
const FEW = 3;

/**
 * What is left to do: what would be printed wrong, then what keeps items from ครบถ้วน. What should be read again, and
 * how things are written, is folded below, unless the person came for it.
 */
export function OpenItems({ sidebar, actions }: { sidebar: Sidebar; actions: FindingActions }) {
  const filters = useFilters(sidebar);
  const [asked] = useState(askedPart);
  const { groups, accepted } = shownOf(sidebar, filters);
  const { print, completeness, reading, typing } = groups;
  const nothing = print.length + completeness.length + reading.length + typing.length === 0;
  const filtered = filters.office !== '' || filters.subIndicator !== '';
  return (
    <section class="open-items" aria-labelledby="open-heading">
      <FilterFields sidebar={sidebar} filters={filters} />
      <h2 id="open-heading" aria-live="polite">
        {words.counted(taskWords.toMend, countOf(print) + countOf(completeness))}
      </h2>
      {sidebar.more > 0 && <Notice kind="info">{words.more(sidebar.more)}</Notice>}
      {nothing && <Nothing filtered={filtered} onClear={filters.clear} />}
      <Part name={words.print} groups={print} unfolded actions={actions} />
      <Part
        name={words.completeness}
        groups={completeness}
        unfolded={completeness.length <= FEW}
        actions={actions}
      />
      <FoldedPart part="toRead" groups={reading} asked={asked} actions={actions} />
      <FoldedPart part="typing" groups={typing} asked={asked} actions={actions} />
      {accepted.length > 0 && <Accepted accepted={accepted} />}
    </section>
  );
}

function Nothing({ filtered, onClear }: { filtered: boolean; onClear: () => void }) {
  if (!filtered) return <Notice kind="done">{words.nothingOpen}</Notice>;
  return (
    <>
      <p>{words.noneMatches}</p>
      <SmallButton onClick={onClear}>{words.clearFilters}</SmallButton>
    </>
  );
}

interface PartProps {
  readonly name: string;
  readonly groups: readonly Group[];
  readonly unfolded: boolean;
  readonly actions: FindingActions;
}

function Part({ name, groups, unfolded, actions }: PartProps) {
  if (groups.length === 0) return null;
  return (
    <section class="part" aria-label={name}>
      <h3>
        {name} <span class="count">{words.within(countOf(groups), itemsOf(groups))}</span>
      </h3>
      <Groups groups={groups} unfolded={unfolded} actions={actions} />
    </section>
  );
}

interface FoldedPartProps {
  readonly part: SidebarPart;
  readonly groups: readonly Group[];
  readonly asked: SidebarPart;
  readonly actions: FindingActions;
}

/** Where the person came for it, it is open and before them. */
function FoldedPart({ part, groups, asked, actions }: FoldedPartProps) {
  const summary = useRef<HTMLElement>(null);
  useEffect(() => {
    if (asked === part) summary.current?.focus();
  }, [asked, part]);
  if (groups.length === 0) return null;
  return (
    <details class="part" data-part={part} open={asked === part}>
      <summary ref={summary}>
        <h2>{words.counted(taskWords[part], countOf(groups))}</h2>
      </summary>
      <Groups groups={groups} unfolded actions={actions} />
    </details>
  );
}

function Groups({ groups, unfolded, actions }: Omit<PartProps, 'name'>) {
  return (
    <>
      {groups.map((group) => (
        <GroupOfFindings key={group.item?.code ?? ''} group={group} unfolded={unfolded} actions={actions} />
      ))}
    </>
  );
}

/** Accepted findings stay in sight, folded away. */
function Accepted({ accepted }: Pick<Shown, 'accepted'>) {
  return (
    <details class="part">
      <summary>
        <h2>{words.accepted(accepted.length)}</h2>
      </summary>
      <ul class="findings">
        {accepted.map(({ code, finding: { key, cell, message, accepted: reason } }) => (
          <li key={`${key} ${cell}`} class="finding">
            <p class="typed">
              {code && <strong>{code} </strong>}
              {message}
            </p>
            <p class="typed aside">{words.reason(reason ?? '')}</p>
          </li>
        ))}
      </ul>
    </details>
  );
}
