import {
  AlignmentType,
  Header,
  type ISectionOptions,
  NumberFormat,
  PageNumber,
  PageOrientation,
  Paragraph,
  SectionType,
  TextRun,
} from 'docx';
import { cm } from './look';

type Orientation = 'landscape' | 'portrait';
type Page = Omit<ISectionOptions, 'children'>;

/** A4 in the orientation that `docx` turns itself: it wants the sides of the upright sheet. */
const A4 = { width: 11906, height: 16838 };

/** The wide side is bound to the file: at the left of an upright page, at the top of one that lies. */
const MARGIN = {
  portrait: { top: cm(2.5), right: cm(2), bottom: cm(2), left: cm(3), header: cm(1.25), footer: cm(1) },
  landscape: { top: cm(3), right: cm(2), bottom: cm(2), left: cm(2), header: cm(1.75), footer: cm(1) },
} as const;

/** Room between the margins. */
export const TEXT_WIDTH = { portrait: cm(16), landscape: cm(25.7) } as const;

/** A section on a new page, numbered -๒- at the top from its second page on, as official letters are. */
export function page(orientation: Orientation): Page {
  return {
    properties: {
      type: SectionType.NEXT_PAGE,
      titlePage: true,
      page: {
        size: { ...A4, orientation: PageOrientation[orientation === 'landscape' ? 'LANDSCAPE' : 'PORTRAIT'] },
        margin: MARGIN[orientation],
        pageNumbers: { start: 1, formatType: NumberFormat.THAI_NUMBERS },
      },
    },
    headers: { first: new Header({ children: [new Paragraph({})] }), default: pageNumber() },
  };
}

function pageNumber(): Header {
  return new Header({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ children: ['-', PageNumber.CURRENT, '-'] })],
      }),
    ],
  });
}
