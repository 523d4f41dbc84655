import type { Concern } from '../ita/checks/concerns';
import { KINDS } from '../ita/checks/kinds';
import type { About, Finding, Severity } from '../ita/finding';
import { wordsOf } from './findings';

/** A finding ready to be shown: where it is as people name it, what is wrong, and what to do. */
export interface ToldFinding {
  readonly code: string;
  readonly severity: Severity;
  readonly about: About;
  readonly concern: Concern;
  readonly places: readonly CellName[];
  /** How many places a page is not sent. */
  readonly morePlaces?: number;
  /** The first of the places. */
  readonly sheet: string;
  /** E.g. `J2`; null when the place does not exist yet (a row that is missing). */
  readonly cell: string | null;
  readonly message: string;
  readonly fix: string;
  /** Whether «แก้ให้อัตโนมัติ» can mend it. */
  readonly fixable: boolean;
  /** By which it can be accepted. */
  readonly key: string;
  /** The reason for which it was accepted; null while it stands. */
  readonly accepted: string | null;
}

export interface CellName {
  readonly sheet: string;
  readonly cell: string | null;
}

/** The finding with its sentence, without its place: that is shown beside it. */
export function tell(
  finding: Finding,
  places: readonly [CellName, ...CellName[]],
  accepted: string | null = null,
): ToldFinding {
  const { code, severity, about, edits, key } = finding;
  return {
    code,
    severity,
    about,
    concern: KINDS[code].concern,
    places,
    ...places[0],
    ...wordsOf(finding),
    fixable: edits.length > 0,
    key,
    accepted,
  };
}

/** As one sentence that can stand by itself. */
export function tellWhole({ places, message, fix }: Pick<ToldFinding, 'places' | 'message' | 'fix'>): string {
  return `${placesWords(places)}: ${message} → ${fix}`;
}

/** More than so many cells of a sheet are counted, not listed. */
const MOST_CELLS = 4;

/** `ชีต OIT ช่อง J2`, `ชีต OIT ช่อง I9, I10 และชีตตัวชี้วัด ช่อง F2`. */
function placesWords(places: readonly CellName[]): string {
  const sheets = [...new Set(places.map(({ sheet }) => sheet))];
  return sheets
    .map((sheet) => {
      const cells = places.flatMap((place) =>
        place.sheet === sheet && place.cell !== null ? [place.cell] : [],
      );
      const more = cells.length - MOST_CELLS;
      const named = cells.slice(0, MOST_CELLS).join(', ');
      return `ชีต ${sheet}${cells.length === 0 ? '' : ` ช่อง ${named}${more > 0 ? ` และอีก ${more} ช่อง` : ''}`}`;
    })
    .join(' และ');
}
