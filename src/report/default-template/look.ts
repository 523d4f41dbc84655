import {
  AlignmentType,
  BorderStyle,
  convertMillimetersToTwip,
  type IRunPropertiesOptions,
  type IStylesOptions,
  LineRuleType,
} from 'docx';

/** Sarabun is the name Google Docs knows; 11 pt of it is as large as 16 pt of the offices' TH SarabunPSK. */
const FONT = { ascii: 'Sarabun', hAnsi: 'Sarabun', eastAsia: 'Sarabun', cs: 'Sarabun' };
/** Sarabun has no ☐ and ☑; where this font is missing too, the reader's program finds another that has them. */
const SYMBOL_FONT = {
  ascii: 'Segoe UI Symbol',
  hAnsi: 'Segoe UI Symbol',
  eastAsia: 'Segoe UI Symbol',
  cs: 'Segoe UI Symbol',
};
/** Thai is a complex script to Word, so `bidirectional` is its language; `value` is that of Latin words between. */
const LANGUAGE = { value: 'en-US', eastAsia: 'en-US', bidirectional: 'th-TH' };

/** Font sizes in half-points. */
export const SIZE = { body: 22, table: 19, dense: 15, label: 28, memoTitle: 40 } as const;
/** In 240ths of a line: 1.15, below which low vowels touch the line under them. */
const LINE_SPACING = { line: 276, lineRule: LineRuleType.AUTO } as const;
/** For a single line in small letters, which has nothing to touch. */
export const SINGLE = { line: 240, lineRule: LineRuleType.AUTO } as const;
export const SHADE = { header: 'D9E2EC', group: 'EEF2F6' } as const;
export const BORDER_COLOUR = '7F8C99';
/** A line to write on. A border and no leader of a tab, which Google Docs does not have. */
export const DOTTED_LINE = { style: BorderStyle.DOTTED, size: 6, color: '000000' } as const;
export const COLOUR = { done: '1F6F8B', rest: 'D9E2EC', link: '1155CC' } as const;

export const SYMBOL: IRunPropertiesOptions = { font: SYMBOL_FONT };

/** Centimetres in twips, the unit of lengths in a .docx. */
export function cm(length: number): number {
  return convertMillimetersToTwip(length * 10);
}

/** Running text; how it is set out is a matter of the font (src/report/template-font.ts). */
export const BODY_STYLE = 'Body';

export const STYLES: IStylesOptions = {
  paragraphStyles: [
    {
      id: BODY_STYLE,
      name: 'เนื้อความ',
      basedOn: 'Normal',
      // Google Docs knows no Thai distribution, and stretches the blanks between phrases instead.
      paragraph: { alignment: AlignmentType.LEFT },
    },
  ],
  default: {
    document: {
      run: { font: FONT, size: SIZE.body, language: LANGUAGE },
      paragraph: { spacing: LINE_SPACING },
    },
    title: {
      run: { font: FONT, size: 32, bold: true },
      paragraph: { alignment: 'center', spacing: LINE_SPACING },
    },
    heading1: {
      run: { font: FONT, size: 26, bold: true },
      paragraph: { keepNext: true, spacing: { ...LINE_SPACING, before: 240, after: 80 } },
    },
    heading2: {
      run: { font: FONT, size: 24, bold: true },
      paragraph: { keepNext: true, spacing: { ...LINE_SPACING, before: 280, after: 100 } },
    },
  },
};
