import type { SidebarFinding, SidebarItem } from '../../commands/read-sidebar';
import * as words from '../../messages/sidebar';
import { OutLink } from '../components/out-link';
import { SmallButton } from '../components/small-button';
import { Finding, type FindingActions } from './finding';
import '../components/tools.css';
import { ResultChip } from './result-chip';
import type { Group } from './shown';

const OIT = 'OIT';

interface GroupProps {
  readonly group: Group;
  readonly unfolded: boolean;
  readonly actions: FindingActions;
}

/** The findings of an item below its name, with what leads to it; those of none or of several for themselves. */
export function GroupOfFindings({ group: { item, findings }, unfolded, actions }: GroupProps) {
  if (item === null) return <Findings findings={findings} actions={actions} />;
  const { code, title, result } = item;
  return (
    <details class="item" open={unfolded}>
      <summary>
        <h4>
          {code} {title}
        </h4>
        <span class="meta aside">
          {result !== 'ครบถ้วน' && <ResultChip result={result} />}
          {findings.length > 0 && <span>{words.findings(findings.length)}</span>}
        </span>
      </summary>
      {findings.length === 0 && <p>{words.nothingFound}</p>}
      <Findings findings={findings} actions={actions} />
      <ItemTools item={item} actions={actions} />
    </details>
  );
}

function ItemTools({ item: { code, cell, links }, actions }: { item: SidebarItem; actions: FindingActions }) {
  return (
    <div class="tools">
      {cell && (
        <SmallButton label={`${words.goToRow} ${code}`} onClick={() => actions.goTo(OIT, cell)}>
          {words.goToRow}
        </SmallButton>
      )}
      {links.map(({ title, address }, index) => (
        <OutLink key={`${address} ${index}`} class="button small" href={address}>
          {title !== ''
            ? words.openPage(title)
            : links.length === 1
              ? words.openUrl
              : words.openUrlNumber(index + 1)}{' '}
          <span class="unseen">
            {code} {words.newWindow}
          </span>
          <span aria-hidden="true">↗</span>
        </OutLink>
      ))}
    </div>
  );
}

function Findings({ findings, actions }: { findings: readonly SidebarFinding[]; actions: FindingActions }) {
  return (
    <ul class="findings">
      {findings.map((finding, index) => (
        <Finding key={`${finding.key} ${index}`} finding={finding} actions={actions} />
      ))}
    </ul>
  );
}
