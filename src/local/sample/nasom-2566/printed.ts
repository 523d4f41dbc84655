import type { ItemCode } from '../../../ita/criteria/types';

/** A table of the report: a sub-indicator and its items. */
export interface PrintedSubIndicator {
  readonly label: string;
  readonly items: readonly PrintedItem[];
}

/** A row of the report, misprints included; only `publishedDate` is invented. */
export interface PrintedItem {
  readonly code: ItemCode;
  readonly title: string;
  readonly components: readonly string[];
  readonly owner: string;
  readonly progress: string;
  readonly publishedDate: string;
}

/** A cell of several lines. The report runs some lists together; here each entry has its line. */
export function lines(...texts: readonly string[]): string {
  return texts.join('\n');
}
