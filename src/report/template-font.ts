import type { Zip } from '../zip/zip';
import { readPart } from './docx-package';

export const REPORT_FONTS = ['Sarabun', 'TH SarabunPSK'] as const;
/** Sarabun for Google Docs, which knows it by that name; TH SarabunPSK for Word, where offices have it installed. */
export type ReportFont = (typeof REPORT_FONTS)[number];

/** 16 pt of TH SarabunPSK are as large as 11 pt of Sarabun. */
const ENLARGED = 16 / 11;
/** 1.15 lines, which Sarabun needs, and the single spacing of official letters, in 240ths of a line. */
const SPACING = { Sarabun: '276', 'TH SarabunPSK': '240' } as const;

/**
 * Sets a template that is written in Sarabun in TH SarabunPSK: names, sizes and line spacing. A template in any other
 * font is the office's own choice and stays as it is. Texts in a font of their own, such as ☑, keep it, and their size.
 */
export function setFont(zip: Zip, font: ReportFont): void {
  const styles = readPart(zip, 'word/styles.xml') ?? '';
  if (font === 'Sarabun' || !/<w:docDefaults>[\s\S]*?w:ascii="Sarabun"[\s\S]*?<\/w:docDefaults>/.test(styles))
    return;
  const parts = Object.keys(zip.files).filter((name) => /^word\/[^/]+\.xml$/.test(name));
  for (const part of parts) {
    const xml = readPart(zip, part) ?? '';
    zip.file(
      part,
      distributed(xml)
        .replace(/<w:rPr>[\s\S]*?<\/w:rPr>/g, enlargedRun)
        .replace(/<w:spacing\b[^>]*>/g, respaced),
    );
  }

  function enlargedRun(properties: string): string {
    if (/<w:rFonts\b/.test(properties) && !properties.includes('"Sarabun"')) return properties;
    return properties
      .replace(/"Sarabun"/g, `"${font}"`)
      .replace(/(<w:sz(?:Cs)? w:val=")(\d+)"/g, (_, open: string, size: string) => {
        // Whole half-points, rounded down: 20 pt of Sarabun become the 29 pt of the memo's title.
        return `${open}${Math.floor(Number(size) * ENLARGED)}"`;
      });
  }

  /** Word sets Thai text out to both margins as offices do; Google Docs, for which Sarabun is, cannot. */
  function distributed(xml: string): string {
    return xml.replace(/<w:style [^>]*w:styleId="Body"[\s\S]*?<\/w:style>/, (style) =>
      style.replace('<w:jc w:val="left"/>', '<w:jc w:val="thaiDistribute"/>'),
    );
  }

  function respaced(spacing: string): string {
    return spacing.replace(`w:line="${SPACING.Sarabun}"`, `w:line="${SPACING[font]}"`);
  }
}
