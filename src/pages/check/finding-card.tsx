import { severityWords } from '../../messages/pages';
import type { ToldFinding } from '../../messages/told-finding';
import '../components/finding.css';

/** One finding: how much it matters, what is wrong and where, what to do. Texts of cells are shown as they were typed. */
export function FindingCard({ finding }: { finding: ToldFinding }) {
  return (
    <li class={`finding ${finding.severity}`}>
      <span class="severity">{severityWords[finding.severity]}</span>
      <p class="typed">{finding.message}</p>
      <p class="typed fix">→ {finding.fix}</p>
    </li>
  );
}
