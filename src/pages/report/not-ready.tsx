import type { ReportReadiness } from '../../commands/report-page';
import { andMore } from '../../messages/capped';
import { reportWords as words } from '../../messages/pages';
import { Places } from '../components/places';
import { SmallButton } from '../components/small-button';
import '../components/finding.css';

type GoTo = (sheet: string, cell: string | null) => void;

/** Each error with the cells that it is in. */
export function Errors({
  errors,
  more,
  goTo,
}: {
  errors: ReportReadiness['errors'];
  more: number;
  goTo: GoTo;
}) {
  if (errors.length === 0) return null;
  return (
    <>
      <h2>{words.errors(errors.length + more)}</h2>
      <ul class="findings">
        {errors.map(({ key, severity, message, fix, places, morePlaces }, index) => (
          <li key={`${key} ${index}`} class={`finding ${severity}`}>
            <p class="typed">{message}</p>
            <Places places={places} more={morePlaces} goTo={goTo} />
            <p class="typed fix">→ {fix}</p>
          </li>
        ))}
      </ul>
      {more > 0 && <p>{andMore(more)}</p>}
    </>
  );
}

/** What the report would have a hole for. */
export function Missing({ missing, goTo }: Pick<ReportReadiness, 'missing'> & { goTo: GoTo }) {
  const sheets = [...new Set(missing.map(({ sheet }) => sheet))];
  if (missing.length === 0) return null;
  return (
    <>
      <h2>{words.missing(missing.length)}</h2>
      <ul>
        {missing.map(({ message }) => (
          <li key={message}>{message}</li>
        ))}
      </ul>
      <div class="tools">
        {sheets.map((sheet) => (
          <SmallButton key={sheet} onClick={() => goTo(sheet, null)}>
            {words.goToSheet(sheet)}
          </SmallButton>
        ))}
      </div>
    </>
  );
}

export function OpenItems({ open, more }: Pick<ReportReadiness, 'open'> & { more: number }) {
  if (open.length === 0) return null;
  return (
    <>
      <h2>{words.open(open.length + more)}</h2>
      <p class="aside">{words.openHelp}</p>
      <ul class="items">
        {open.map(({ code, title, result }) => (
          <li key={code}>
            <strong>{code}</strong> <span class="typed">{title}</span> <em data-result={result}>{result}</em>
          </li>
        ))}
      </ul>
      {more > 0 && <p>{andMore(more)}</p>}
    </>
  );
}
