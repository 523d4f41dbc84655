import type { CalendarDate } from '../../ita/text/thai-date';
import type { ItemVerdict } from '../../ita/verdict/verdict';
import type { Report } from '../report';
import { orNothing, tableOf } from './table-head';
import { NOTHING, type TableScope } from './table-scope';

/** What a line of the sheet's one page has room for, in letters that take room. */
const ROOM = { title: 46, owner: 24, lacks: 60, agency: 60 } as const;

/**
 * Who owes what, every item in a line of its own: what is longer is cut, because the sheet is to be hung up as one page.
 * @param lacking what an item still lacks, in words
 */
export function trackingScope(
  report: Report,
  verdicts: readonly ItemVerdict[],
  today: CalendarDate,
  lacking: (item: ItemVerdict) => string,
): TableScope<'tracking'> {
  const verdictOf = new Map(verdicts.map((verdict) => [verdict.code, verdict]));
  const items = report.sections.flatMap(({ groups }) => groups.flatMap((group) => group.items));
  const rows = items.flatMap(({ code, codeAsWritten, title, owner }) => {
    const verdict = verdictOf.get(code);
    return verdict
      ? [
          {
            รหัสข้อ: codeAsWritten,
            ข้อมูล: orNothing(inOneLine(title, ROOM.title)),
            ผู้รับผิดชอบ: orNothing(inOneLine(owner, ROOM.owner)),
            สถานะ: verdict.result,
            ยังขาด: verdict.result === 'ครบถ้วน' ? NOTHING : inOneLine(lacking(verdict), ROOM.lacks),
          },
        ]
      : [];
  });
  const complete = verdicts.filter(({ result }) => result === 'ครบถ้วน').length;
  const scope = tableOf<'tracking'>(report, today, rows, complete);
  return { ...scope, ชื่อหน่วยงาน: inOneLine(scope.ชื่อหน่วยงาน, ROOM.agency) };
}

/** Vowels and tone marks above and below take no room. */
const MARK = /\p{M}/u;

function inOneLine(text: string, room: number): string {
  const letters = [...text.replace(/\s+/g, ' ').trim()];
  let used = 0;
  let marks = 0;
  const fits = letters.findIndex((letter) => {
    if (MARK.test(letter)) marks += 1;
    else [used, marks] = [used + 1, 0];
    // A letter with a heap of marks upon it is nobody's word, and would make its line as high as the heap.
    return used > room || marks > 3;
  });
  return fits < 0 ? letters.join('') : `${letters.slice(0, fits).join('')}…`;
}
