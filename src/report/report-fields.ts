import type { Tool } from '../ita/criteria/types';
import { formatThaiDate } from '../ita/text/thai-date';
import type { Report } from './report';

/** What a field belongs to: the whole, a score, a measure, an indicator or an item. */
export type Part = 'report' | 'score' | 'memo' | 'signatory' | 'measure' | 'indicator' | 'item';

/**
 * One thing that the report says. `of` is what staff know its part by: an item's code, a name; '' where there is one
 * only. The same part has the same `of` in a later report, wherever its row has moved to.
 */
export interface ReportField {
  readonly part: Part;
  readonly of: string;
  readonly field: string;
  readonly text: string;
}

/** Everything that the report says, as texts. */
export function reportFields(report: Report): ReportField[] {
  const { agency, district, province, fiscalYear, scores, total, level, memo, signatories } = report;
  const date = (day: Report['memo']['date']) => (day === null ? '' : formatThaiDate(day));
  return [
    ...fields('report', '', {
      agency,
      district,
      province,
      fiscalYear: String(fiscalYear),
      level: level ?? '',
    }),
    ...fields('report', '', { total: total === null ? '' : total.toFixed(2) }),
    ...(['IIT', 'EIT', 'OIT'] as const).flatMap((tool: Tool) =>
      fields('score', tool, { score: scores[tool] === null ? '' : String(scores[tool]) }),
    ),
    ...fields('memo', '', memoTexts(memo, date(memo.date))),
    ...fields('signatory', '', { ...signatories }),
    ...report.measures.flatMap(({ order, measure, ...texts }) =>
      fields('measure', measure || String(order), texts),
    ),
    ...report.indicators.flatMap(({ order, name, status, ...texts }) =>
      fields('indicator', name || String(order), { ...texts, status: status ?? '' }),
    ),
    ...report.sections
      .flatMap(({ groups }) => groups.flatMap(({ items }) => items))
      .flatMap(({ code, codeAsWritten: _, status, publishedDate, dueDate: _due, ...texts }) =>
        fields('item', code, { ...texts, status: status ?? '', publishedDate: date(publishedDate) }),
      ),
  ];
}

/** A telephone number that stands behind the name of the division is said there. */
function memoTexts({ division, number, addressee, telephone }: Report['memo'], date: string) {
  const texts = { division, number, date, addressee };
  return division.includes(telephone) ? texts : { ...texts, telephone };
}

function fields(part: Part, of: string, texts: Readonly<Record<string, string>>): ReportField[] {
  return Object.entries(texts).map(([field, text]) => ({ part, of, field, text }));
}
