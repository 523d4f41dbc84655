import { unzip } from '../../zip/zip';

/** What our reports rest on, as it stands in a .docx: each fact as a text, so that two documents can be held side by side. */
export interface DocumentFacts {
  readonly headerRows: string;
  readonly sections: string;
  readonly margins: string;
  readonly pageNumbers: string;
  readonly pageNumberFormat: string;
  readonly restart: string;
  readonly firstPage: string;
  readonly noSplit: string;
  readonly leaders: string;
  readonly font: string;
  readonly lineSpacing: string;
  readonly exactLines: string;
  readonly links: string;
  readonly marks: string;
  readonly shading: string;
  readonly tables: string;
  readonly columnWidths: string;
  readonly mergedCells: string;
  readonly text: string;
}

const ON = '(?![^>]*w:val="(?:0|false|off)")';

/** @throws Error when the bytes are no .docx */
export function describeDocx(bytes: Uint8Array): DocumentFacts {
  const zip = unzip(bytes);
  const part = (name: string) => zip.file(name)?.asText() ?? '';
  const body = part('word/document.xml');
  const around = Object.keys(zip.files).filter((name) => /^word\/(?:header|footer)\d*\.xml$/.test(name));
  const styles = part('word/styles.xml');
  const all = (pattern: string) => body.match(new RegExp(pattern, 'g')) ?? [];
  const count = (pattern: string) => String(all(pattern).length);
  const of = (tags: readonly string[], name: string) =>
    tags.map((tag) => new RegExp(`w:${name}="([^"]*)"`).exec(tag)?.[1] ?? '–');
  const sizes = all('<w:pgSz [^>]*>');
  const [widths, heights] = [of(sizes, 'w').map(Number), of(sizes, 'h').map(Number)];
  const margins = all('<w:pgMar [^>]*>');
  const sides = ['top', 'right', 'bottom', 'left'].map((side) => of(margins, side).map(centimetres));
  const numbers = all('<w:pgNumType [^>]*>');
  const text = all('<w:t(?: [^>]*)?>[^<]*')
    .map((run) => run.replace(/^<[^>]*>/, ''))
    .join('');
  return {
    headerRows: count(`<w:tblHeader${ON}[ />]`),
    sections: widths.map((width, index) => (width > (heights[index] ?? 0) ? 'แนวนอน' : 'แนวตั้ง')).join(' '),
    margins: margins.map((_, index) => sides.map((side) => side[index]).join('/')).join(' '),
    pageNumbers: String(
      around.filter((name) => /(?:instrText[^>]*>|w:instr=")\s*PAGE\b/.test(part(name))).length > 0,
    ),
    pageNumberFormat: of(numbers, 'fmt').join(' '),
    restart: of(numbers, 'start').join(' '),
    firstPage: count(`<w:titlePg${ON}[ />]`),
    noSplit: count(`<w:cantSplit${ON}[ />]`),
    leaders: count('<w:tab [^>]*w:leader="dot"'),
    font: String(/<w:rFonts [^>]*"Sarabun"/.test(styles + body)),
    lineSpacing: mostOften(of((styles + body).match(/<w:spacing [^>]*w:line="[^>]*>/g) ?? [], 'line')),
    exactLines: count('<w:spacing [^>]*w:lineRule="exact"'),
    links: count('<w:hyperlink [^>]*r:id='),
    marks: `☑ ${text.split('☑').length - 1} ☐ ${text.split('☐').length - 1}`,
    shading: String(new Set(of(all('<w:shd [^>]*>'), 'fill').map((fill) => fill.toUpperCase())).size),
    tables: count('<w:tbl[ >]'),
    columnWidths: of(all('<w:gridCol [^>]*>').slice(0, 3), 'w').map(centimetres).join('/'),
    mergedCells: count('<w:gridSpan '),
    text: `${text.replace(/\s/g, '').length} ตัวอักษร`,
  };
}

/** Twips, rounded to a millimetre: a program may round a little otherwise. */
function centimetres(twips: string): string {
  return (Number(twips) / 567).toFixed(1);
}

function mostOften(values: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '–';
}
