import { textCheck } from './text-check';

/** How an era stands before a year of four digits: `พ.ศ.๒๕๖๖`, `พศ. 2566`, `ค.ศ  2023`. */
const ERA = /(พ|ค)\.?[ \u00A0]?ศ\.?[ \u00A0]*(?=[0-9๐-๙]{4}(?![0-9๐-๙]))/g;
const WELL_SPACED = /^[พค]\.ศ\.[ \u00A0]$/;

export const eraSpacing = textCheck(
  'era-spacing',
  'note',
  'An era stands as พ.ศ. with both dots and one space before the year.',
  (text) => {
    const wrong = [...text.matchAll(ERA)].filter(([era]) => !WELL_SPACED.test(era));
    const [first] = wrong;
    if (!first) return [];
    const year = text.slice((first.index ?? 0) + first[0].length).slice(0, 4);
    return [
      {
        facts: { text: first[0] + year, right: `${first[1]}.ศ. ${year}` },
        edits: wrong.map((match) => ({
          start: match.index ?? 0,
          end: (match.index ?? 0) + match[0].length,
          text: `${match[1]}.ศ. `,
        })),
      },
    ];
  },
);
