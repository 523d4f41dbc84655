import type { Sidebar, SidebarFinding } from '../../commands/read-sidebar';
import { sidebarWords as words } from '../../messages/sidebar';
import { Notice } from '../components/notice';
import { SmallButton } from '../components/small-button';
import { applyFilters, FilterFields, NO_FILTERS, type Shown, type ShownItem, useFilters } from './filters';
import { Finding, type FindingActions } from './finding';
import { ResultChip } from './result-chip';

const OIT = 'OIT';
/** Up to so many items are unfolded from the start. */
const FEW = 3;

/** What is left to do, item by item: first what is not complete, then what could be better. */
export function OpenItems({ sidebar, actions }: { sidebar: Sidebar; actions: FindingActions }) {
  const [filters, change] = useFilters(sidebar);
  const { items, general, accepted } = applyFilters(sidebar, filters);
  const count = general.length + items.reduce((sum, { open }) => sum + open.length, 0);
  const few = items.length <= FEW;
  const filtered = Object.values(filters).some((value) => value !== '');
  const unfinished = items.filter(({ result }) => result !== 'ครบถ้วน');
  const finished = items.filter(({ result }) => result === 'ครบถ้วน');
  return (
    <section aria-labelledby="open-heading">
      <h2 id="open-heading">{words.open}</h2>
      <FilterFields sidebar={sidebar} filters={filters} onChange={change} />
      <p class="aside" role="status">
        {words.count(count, items.length)}
      </p>
      {items.length + general.length === 0 && (
        <Nothing filtered={filtered} onClear={() => change(NO_FILTERS)} />
      )}
      {unfinished.map((item) => (
        <Item key={item.code} item={item} unfolded={few} actions={actions} />
      ))}
      {general.length > 0 && (
        <details class="item" open={few}>
          <summary>
            <h3>{words.general}</h3>
            <span class="meta">{words.findings(general.length)}</span>
          </summary>
          <Findings findings={general} actions={actions} />
        </details>
      )}
      {finished.length > 0 && <h2>{words.completeButFound}</h2>}
      {finished.map((item) => (
        <Item key={item.code} item={item} unfolded={few} actions={actions} />
      ))}
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

interface ItemProps {
  readonly item: ShownItem;
  readonly unfolded: boolean;
  readonly actions: FindingActions;
}

function Item({ item: { code, title, result, cell, urls, open }, unfolded, actions }: ItemProps) {
  return (
    <details class="item" open={unfolded}>
      <summary>
        <h3>
          {code} {title}
        </h3>
        <span class="meta">
          {result !== 'ครบถ้วน' && <ResultChip result={result} />}
          {open.length > 0 && <span>{words.findings(open.length)}</span>}
        </span>
      </summary>
      {open.length === 0 && <p>{words.nothingFound}</p>}
      <Findings findings={open} actions={actions} />
      <div class="tools">
        {cell && (
          <SmallButton label={`${words.goToRow} ${code}`} onClick={() => actions.goTo(OIT, cell)}>
            {words.goToRow}
          </SmallButton>
        )}
        {urls.map((url, index) => (
          <a key={url} class="button small" href={url} target="_blank" rel="noopener noreferrer">
            {urls.length === 1 ? words.openUrl : words.openUrlNumber(index + 1)}{' '}
            <span class="unseen">
              {code} {words.newWindow}
            </span>
            <span aria-hidden="true">↗</span>
          </a>
        ))}
      </div>
    </details>
  );
}

function Findings({ findings, actions }: { findings: readonly SidebarFinding[]; actions: FindingActions }) {
  return (
    <ul class="findings">
      {findings.map((finding, index) => (
        <Finding key={`${finding.key} ${finding.cell} ${index}`} finding={finding} actions={actions} />
      ))}
    </ul>
  );
}

/** Accepted findings stay in sight, folded away. */
function Accepted({ accepted }: Pick<Shown, 'accepted'>) {
  return (
    <details class="item">
      <summary>
        <h3>{words.accepted(accepted.length)}</h3>
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
