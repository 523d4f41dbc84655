import * as itasWords from './itas-page';

/** What the files of `ita export` are called and say. */
export const itasFiles = { set: 'ชุดกรอก ITAS.txt' };

/** Item by item what is entered, what is unfit said first. */
export function itasText(
  items: readonly {
    readonly code: string;
    readonly title: string;
    readonly unfit: readonly string[];
    readonly addresses: readonly string[];
    readonly explanation: string;
    readonly mark: object | null;
  }[],
): string {
  return items
    .map(({ code, title, unfit, addresses, explanation, mark }) =>
      [
        `${mark ? '✓' : '○'} ${code} ${title}`,
        ...(unfit.length > 0 ? [`⚠ ${itasWords.unfit}: ${unfit.join(' · ')}`] : []),
        ...addresses,
        ...(explanation === '' ? [] : [`${itasWords.explanation}:`, explanation]),
      ].join('\n'),
    )
    .join('\n\n');
}
