import PizZip from 'pizzip';
import { PNG } from 'pngjs';
import { fillTemplate } from '../../src/report/fill-template';
import { officePicture, pictureMistake } from '../../src/report/pictures';
import { pngSize } from '../../src/report/png';
import { templateVariant } from '../../src/report/template-variant';
import { docxOf, filesOf, paragraphsOf, parseXml } from './docx-files';
import { nasomScope } from './nasom-scope';
import { standardTemplate } from './standard-template';

function png(width: number, height: number): Uint8Array {
  return new Uint8Array(PNG.sync.write(new PNG({ width, height })));
}

const GARUDA = officePicture('garuda', { width: 100, height: 110 }, () => png(100, 110));
const LOGO = officePicture('logo', { width: 300, height: 100 }, () => png(300, 100));
const scope = nasomScope({}, { pictures: { garuda: GARUDA, logo: LOGO } });

describe('a PNG', () => {
  const whole = png(30, 40);

  test('tells its size', () => {
    expect(pngSize(whole)).toEqual({ width: 30, height: 40 });
  });

  test.each([
    ['nothing', new Uint8Array()],
    ['another kind of file', new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"/>')],
    ['a JPEG', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0)],
    ['half of one', whole.subarray(0, whole.length - 20)],
    ['one with something behind it', Uint8Array.of(...whole, 0)],
    ['one with a byte changed', whole.map((byte, index) => (index === 20 ? byte + 1 : byte))],
    ['its first bytes alone', whole.subarray(0, 8)],
  ])('not %s', (_, bytes) => {
    expect(pngSize(bytes)).toBeNull();
  });

  test.each([
    ['garuda', 100_000, { width: 100, height: 110 }, null],
    ['garuda', 100_000, null, 'not-a-png'],
    ['garuda', 300_001, null, 'too-large'],
    ['garuda', 100_000, { width: 4001, height: 4001 }, 'too-many-dots'],
    ['garuda', 100_000, { width: 300, height: 100 }, 'wrong-shape'],
    ['logo', 100_000, { width: 300, height: 100 }, null],
    ['logo', 100_000, { width: 10, height: 100 }, 'wrong-shape'],
  ] as const)('%s of %d bytes and %o: %s', (which, bytes, size, mistake) => {
    expect(pictureMistake(which, bytes, size)).toBe(mistake);
  });
});

describe('in a document', () => {
  test('stands where it is asked for, once in the file, as high as the tag says', () => {
    const filled = fillTemplate(docxOf('ก{{ตราครุฑ}}ข', '{{ตราครุฑ สูง 3 ซม.}}', '{{ตราหน่วยงาน}}'), scope);
    expect(paragraphsOf(filled)).toEqual(['กข', '', '']);
    const files = filesOf(filled);
    const document = files['word/document.xml'] ?? '';
    parseXml(document);
    expect([...document.matchAll(/<wp:extent cx="(\d+)" cy="(\d+)"/g)].map(([, , cy]) => Number(cy))).toEqual(
      [540_000, 1_080_000, 540_000],
    );
    expect(document).toContain('descr="ตราครุฑ"');
    expect(files['[Content_Types].xml']).toContain('<Default Extension="png" ContentType="image/png"/>');
    const media = Object.keys(new PizZip(filled).files).filter((name) => /media\/./.test(name));
    expect(media).toEqual(['word/media/ita-picture-1.png', 'word/media/ita-picture-2.png']);
    expect(new PizZip(filled).file(media[0] ?? '')?.asUint8Array()).toEqual(png(100, 110));
    for (const target of media)
      expect(files['word/_rels/document.xml.rels']).toContain(`Target="${target.slice('word/'.length)}"`);
  });

  test('leaves nothing where the office has none', () => {
    const filled = fillTemplate(docxOf('{{ตราครุฑ}}'), nasomScope());
    expect(paragraphsOf(filled)).toEqual(['']);
    expect(filesOf(filled)['word/_rels/document.xml.rels']).toBeUndefined();
  });

  test('characters that stand in a cell are no picture', () => {
    const typed = nasomScope({}, { pictures: { garuda: GARUDA } });
    const filled = fillTemplate(docxOf('{{ตราครุฑ}}{{ปลัด}}'), { ...typed, ปลัด: '\uE1000\uE101' });
    expect(filesOf(filled)['word/document.xml']?.match(/<w:drawing>/g)).toHaveLength(1);
    expect(paragraphsOf(filled)).toEqual(['0']);
  });

  test.each(['report', 'draft', 'memo'])(
    'the memo of the standard template has the garuda: %s',
    async (kind) => {
      const template = templateVariant(await standardTemplate(), {
        draft: kind === 'draft',
        memoAlone: kind === 'memo',
      });
      expect(filesOf(fillTemplate(template, scope))['word/document.xml']?.match(/<w:drawing>/g)).toHaveLength(
        1,
      );
      expect(filesOf(fillTemplate(template, nasomScope()))['word/document.xml']).not.toContain('<w:drawing>');
    },
  );
});
