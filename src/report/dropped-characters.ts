import { withMeantCharacters } from '../ita/text/displaced-characters';
import { NOT_PRINTED } from './compile-template';
import type { Report } from './report';
import { type ReportField, reportFields } from './report-fields';

/** A field with characters that no document can show. */
export interface DroppedCharacters extends Omit<ReportField, 'text'> {
  /** How many the report leaves out. */
  readonly count: number;
}

/** What the filling of a template leaves out without a word, so that whoever makes the report can be told. */
export function droppedCharacters(report: Report): DroppedCharacters[] {
  return reportFields(report).flatMap(({ text, ...field }) => {
    const count = withMeantCharacters(text).match(NOT_PRINTED)?.length ?? 0;
    return count === 0 ? [] : [{ ...field, count }];
  });
}
