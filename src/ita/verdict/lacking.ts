import type { Finding } from '../finding';
import { isBlank } from '../text/comparable';
import type { ItemVerdict } from './verdict';

/** The cells that an item is not done without. */
const NEEDED = ['progress', 'url', 'publishedDate'] as const;
export type NeededCell = (typeof NEEDED)[number];

/** What keeps an item from being ครบถ้วน. */
export interface Lack {
  /** Its cells that are still empty; none where it has no row. */
  readonly empty: readonly NeededCell[];
  readonly ticked: number;
  readonly components: number;
  /** What is wrong in what stands there. */
  readonly errors: readonly Finding[];
}

export function lackOf({ row, findings, ticked, components }: ItemVerdict): Lack {
  const textIn = (cell: NeededCell) => (cell === 'publishedDate' ? row?.publishedDate.text : row?.[cell]);
  return {
    empty: row === null ? [] : NEEDED.filter((cell) => isBlank(textIn(cell) ?? '')),
    ticked,
    components,
    errors: findings.filter(({ severity }) => severity === 'error'),
  };
}
