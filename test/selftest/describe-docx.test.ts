import PizZip from 'pizzip';
import { criteriaOf } from '../../src/ita/criteria';
import { buildDefaultTemplate } from '../../src/report/default-template/default-template';
import { fillTemplate } from '../../src/report/fill-template';
import { makeReport } from '../../src/report/report';
import { templateScope } from '../../src/report/template-scope';
import { type DocumentFacts, describeDocx } from '../../src/selftest/document/describe-docx';
import { MADE_UP, madeUpCriteria } from '../../src/selftest/document/made-up-report';
import { withMore } from '../../src/selftest/document/with-more';

let sent: Uint8Array;
beforeAll(async () => {
  const scope = templateScope(makeReport(MADE_UP, madeUpCriteria()), { appendix: true });
  sent = withMore(fillTemplate(new Uint8Array(await buildDefaultTemplate()), scope));
});

/** The document with a part of it written otherwise. */
function changed(change: (xml: string) => string, part: string): Uint8Array {
  const zip = new PizZip(sent);
  const parts = part.includes('*')
    ? Object.keys(zip.files).filter((name) => /^word\/(?:header|footer)\d*\.xml$/.test(name))
    : [part];
  for (const name of parts) zip.file(name, change(zip.file(name)?.asText() ?? ''));
  return zip.generate({ type: 'uint8array' });
}

test('the document that is sent has something of each construct in it', () => {
  const { headerRows, sections, pageNumberFormat, links, marks, noSplit, shading, font } = describeDocx(sent);
  expect(Number(headerRows)).toBeGreaterThan(0);
  expect(sections.split(' ')).toEqual(expect.arrayContaining(['แนวนอน', 'แนวตั้ง']));
  expect(pageNumberFormat).toContain('thaiNumbers');
  expect(Number(links)).toBeGreaterThan(0);
  expect(marks).toMatch(/☐ [1-9]/);
  expect(Number(noSplit)).toBeGreaterThan(0);
  expect(Number(shading)).toBeGreaterThan(1);
  expect(font).toBe('true');
});

test('the made-up report is of a year that is brought along, and nobody’s', () => {
  expect(criteriaOf(madeUpCriteria().year)).not.toBeNull();
  expect(JSON.stringify(MADE_UP)).not.toMatch(/นาโสม|นาย|นาง/);
});

test.each<[keyof DocumentFacts, (xml: string) => string]>([
  ['headerRows', (xml) => xml.replace(/<w:tblHeader\/>/, '')],
  ['headerRows', (xml) => xml.replace(/<w:tblHeader\/>/, '<w:tblHeader w:val="0"/>')],
  ['sections', (xml) => xml.replace(/w:w="16838" w:h="11906"/, 'w:w="11906" w:h="16838"')],
  ['margins', (xml) => xml.replace(/(<w:pgMar [^>]*w:left=")\d+/, '$11440')],
  ['pageNumbers', (xml) => xml.replace(/PAGE/g, 'DATE')],
  ['pageNumberFormat', (xml) => xml.replace(/ w:fmt="thaiNumbers"/g, '')],
  ['restart', (xml) => xml.replace(/(<w:pgNumType[^>]*) w:start="1"/, '$1')],
  ['firstPage', (xml) => xml.replace('<w:titlePg/>', '')],
  ['noSplit', (xml) => xml.replace('<w:cantSplit/>', '')],
  ['leaders', (xml) => xml.replace(' w:leader="dot"', '')],
  ['exactLines', (xml) => xml.replace('w:lineRule="exact"', 'w:lineRule="auto"')],
  ['links', (xml) => xml.replace(/<w:hyperlink [^>]*r:id="[^"]*"[^>]*>/, '<w:hyperlink>')],
  ['marks', (xml) => xml.replace('☐', '□')],
  ['shading', (xml) => xml.replace(/w:fill="EEF2F6"/gi, 'w:fill="D9E2EC"')],
  ['tables', (xml) => xml.replace('<w:tbl>', '<w:p>')],
  ['columnWidths', (xml) => xml.replace(/(<w:gridCol w:w=")\d+/, '$19')],
  ['mergedCells', (xml) => xml.replace(/<w:gridSpan [^>]*>/, '')],
  ['text', (xml) => xml.replace('หน่วยงานทดสอบ', 'หน่วยงาน')],
])('%s: what is lost is seen', (fact, change) => {
  const part = fact === 'pageNumbers' ? 'word/*' : 'word/document.xml';
  expect(describeDocx(changed(change, part))[fact]).not.toBe(describeDocx(sent)[fact]);
});
