import type { SettingKey } from '../../assessment/assessment';
import type { FaultFacts } from '../../criteria/faults';
import type { ItemCode, Tool } from '../../criteria/types';
import type { ScoreExplanation } from '../../scoring/score-explanation';

/** What the checks of the workbook as a whole know beyond the place. */
export interface WholeFacts {
  'unknown-item': { readonly text: string; readonly last: ItemCode };
  /** `first` is the row where the code stands already. */
  'repeated-item': { readonly code: ItemCode; readonly first: number };
  'missing-item': { readonly code: ItemCode; readonly title: string };
  'bad-score': { readonly setting: SettingKey; readonly text: string };
  /** `words` are those that the cell is read in. */
  'bad-choice': { readonly setting: SettingKey; readonly text: string; readonly words: readonly string[] };
  'missing-setting': { readonly setting: SettingKey };
  /** A number or level as written, and the right one; `tool` is null for the total and for the level. */
  'score-mismatch': { readonly tool: Tool | null; readonly written: string; readonly meant: string };
  /** The explanation is null when no failed items can give the score. */
  'score-unexplained': { readonly oit: number; readonly explanation: ScoreExplanation | null };
  /** What stands in a sheet where the criteria say something else. */
  /** What is wrong in the criteria themselves. */
  'criteria-fault': FaultFacts;
  /** More letters than a cell of the document can hold without taking up a page. */
  'long-text': { readonly length: number };
  'criteria-wording': { readonly written: string; readonly official: string };
  'wrong-count': {
    readonly of: 'components' | 'indicators';
    readonly rows: number;
    readonly asked: number;
  };
}
