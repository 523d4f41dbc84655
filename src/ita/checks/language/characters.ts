import { DISPLACED, meantCharacter, PRIVATE } from '../../text/displaced-characters';
import { replaceAll, textCheck } from './text-check';

/**
 * Takes no room, yet keeps words from being found and lines from breaking. A joiner inside an emoji or between letters
 * of another script (Persian, Hindi) shapes what is seen, so it is only looked for next to Thai, Latin and spaces;
 * marks of direction belong in a text that has right-to-left letters. A no-break space prints wider than it should.
 */
const INVISIBLE =
  /[\u200B\u2060\uFEFF\u00AD]|(?<=^|[\s!-~\u0E00-\u0E7F])[\u200C\u200D]|[\u200C\u200D](?=$|[\s!-~\u0E00-\u0E7F])/g;
const DIRECTION = /[\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;
const RIGHT_TO_LEFT = /[\u0590-\u08FF]/;
const NO_BREAK_SPACE = /\u00A0/g;

/** Any of them at all: most texts have none, and are passed over quickly. */
const SUSPECT = /[\u00A0\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/;

export const invisibleCharacters = textCheck(
  'invisible-characters',
  'note',
  'Characters that nobody sees: zero-width spaces, joiners, soft hyphens, marks of direction, no-break spaces.',
  (text) => {
    if (!SUSPECT.test(text)) return [];
    const edits = [
      ...replaceAll(text, INVISIBLE, () => ''),
      ...(RIGHT_TO_LEFT.test(text) ? [] : replaceAll(text, DIRECTION, () => '')),
      ...replaceAll(text, NO_BREAK_SPACE, () => ' '),
    ];
    return edits.length === 0 ? [] : [{ facts: { count: edits.length }, edits }];
  },
);

/** นิคหิต and สระอา, with or without a tone mark between, where one ำ belongs. */
const TWO_PART_AM = /\u0E4D([\u0E48-\u0E4B]?)\u0E32/g;

export const decomposedSaraAm = textCheck(
  'decomposed-sara-am',
  'note',
  'สระอำ typed as two characters: it looks right, but is another word to every search.',
  (text) => {
    const edits = replaceAll(text, TWO_PART_AM, ([, tone = '']) => `${tone}ำ`);
    const [first] = edits;
    return first
      ? [{ facts: { word: /[ก-๎]*$/.exec(text.slice(0, first.end))?.[0].slice(-12) ?? '' }, edits }]
      : [];
  },
);

export const displacedCharacters = textCheck(
  'displaced-characters',
  'note',
  'Thai marks, bullets and line ends as a PDF or an old font codes them: another program shows boxes in their place.',
  (text) => {
    const edits = replaceAll(text, DISPLACED, ([character]) => meantCharacter(character));
    return edits.length === 0 ? [] : [{ facts: { count: edits.length }, edits }];
  },
);

export const privateCharacters = textCheck(
  'private-characters',
  'warning',
  'Characters of a font of its own, which print as boxes, and whose meaning nobody can know.',
  (text) => {
    const [first] = text.matchAll(PRIVATE);
    if (first === undefined) return [];
    const near = text.slice(Math.max(0, first.index - NEAR), first.index + NEAR).replace(PRIVATE, '▯');
    return [{ facts: { count: text.match(PRIVATE)?.length ?? 0, near } }];
  },
);

/** Letters on either side by which a person finds the place. */
const NEAR = 12;
