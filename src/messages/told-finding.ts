import type { Finding, Severity } from '../ita/finding';
import { wordsOf } from './findings';

/** A finding ready to be shown: where it is as people name it, what is wrong, and what to do. */
export interface ToldFinding {
  readonly code: string;
  readonly severity: Severity;
  readonly sheet: string;
  /** E.g. `J2`; null when the place does not exist yet (a row that is missing). */
  readonly cell: string | null;
  readonly message: string;
  readonly fix: string;
}

export interface CellName {
  readonly sheet: string;
  readonly cell: string | null;
}

/** The finding as one sentence that can stand by itself. */
export function tell(finding: Finding, { sheet, cell }: CellName): ToldFinding {
  const { message, fix } = wordsOf(finding);
  const { code, severity } = finding;
  return { code, severity, sheet, cell, message: `${placeWords({ sheet, cell })}: ${message}`, fix };
}

/** The finding as a line of สิ่งที่ต้องแก้. The place is named only when it is not the row beside it. */
export function tellBeside(finding: Finding, row: number, place: CellName): string {
  const { message, fix } = wordsOf(finding);
  const beside = finding.place?.sheet === 'oit' && finding.place.row === row;
  return `• ${beside ? '' : `${placeWords(place)}: `}${message} → ${fix}`;
}

function placeWords({ sheet, cell }: CellName): string {
  return cell === null ? `แผ่นงาน «${sheet}»` : `แผ่นงาน «${sheet}» ช่อง ${cell}`;
}

/** A finding that was accepted, as a line of สิ่งที่ต้องแก้: it stays in sight. */
export function tellAccepted(finding: Finding, reason: string): string {
  return `◦ ยอมรับแล้ว: ${wordsOf(finding).message} (${reason})`;
}

/** Stands below the first lines of สิ่งที่ต้องแก้ where there are too many. */
export function tellMore(count: number): string {
  return `• และอีก ${count} เรื่อง แก้เรื่องข้างบนแล้วตรวจอีกครั้ง`;
}
