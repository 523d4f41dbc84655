import fc from 'fast-check';
import PizZip from 'pizzip';
import { PNG } from 'pngjs';
import { parseWebAddress } from '../../src/ita/text/web-address';
import { fillTemplate } from '../../src/report/fill-template';
import { judgeTemplate } from '../../src/report/judge-template';
import { isTooLongForQr, LONGEST_IN_QR, qrPicture } from '../../src/report/qr-picture';
import { readQr } from '../support/read-qr';
import { part } from '../support/sampled';
import { docxOf, filesOf, paragraphsOf } from './docx-files';
import { nasomAssessment } from './nasom-assessment';
import { nasomScope } from './nasom-scope';

/** What the pictures of a document say, in their order in the text, and how high they are in centimetres. */
function codesIn(docx: Uint8Array): { readonly says: string | null; readonly height: number }[] {
  const files = filesOf(docx);
  const rels = files['word/_rels/document.xml.rels'] ?? '';
  return [
    ...(files['word/document.xml'] ?? '').matchAll(/<wp:extent cx="\d+" cy="(\d+)"[\s\S]*?r:embed="(\w+)"/g),
  ].map(([, cy, id]) => {
    const [, target = ''] = new RegExp(`Id="${id}"[^>]*Target="([^"]+)"`).exec(rels) ?? [];
    const png = new PizZip(docx).file(`word/${target}`)?.asUint8Array() ?? new Uint8Array();
    return { says: readQr(png), height: Number(cy) / 360_000 };
  });
}

function scopeOf(urls: readonly string[], website = '') {
  const { items, settings } = nasomAssessment();
  return nasomScope({
    settings: { ...settings, website },
    items: items.map((item, index) => ({ ...item, url: urls[index] ?? '' })),
  });
}

const EACH = ['{{#ข้อ}}', 'ข้อ {{รหัสข้อ}} {{QR ข้อ}}', '{{/ข้อ}}'] as const;

describe('in a document', () => {
  test('each item has that of its first page, and one without a page has none', () => {
    const filled = fillTemplate(
      docxOf(...EACH),
      scopeOf(['โครงสร้าง https://a.example/1\nhttps://a.example/2', '', 'www.b.example/x', 'ยังไม่มี']),
    );
    expect(codesIn(filled)).toEqual([
      { says: 'https://a.example/1', height: 2.5 },
      { says: 'https://www.b.example/x', height: 2.5 },
    ]);
    expect(paragraphsOf(filled)).toHaveLength(43);
  });

  test('each page of an item, the web site inside a loop, as high as the tag says, however the word is spelt', () => {
    const template = docxOf(
      '{{#ข้อ}}',
      '{{#ลิงก์}}',
      '{{QR ลิงก์ สูง ๓ ซม.}}',
      '{{/ลิงก์}}',
      '{{/ข้อ}}',
      '{{#หมวด}}',
      '{{qrเว็บไซต์}}',
      '{{/หมวด}}',
    );
    expect(judgeTemplate(template).problems.filter(({ code }) => code !== 'missing-tag')).toEqual([]);
    const filled = fillTemplate(
      template,
      scopeOf(['https://a.example/1 https://a.example/2'], 'www.a.example'),
    );
    const [first, second, ...websites] = codesIn(filled);
    expect([first, second]).toEqual([
      { says: 'https://a.example/1', height: 3 },
      { says: 'https://a.example/2', height: 3 },
    ]);
    expect(websites.length).toBeGreaterThan(1);
    expect(new Set(websites.map(({ says }) => says))).toEqual(new Set(['https://www.a.example']));
    const media = Object.keys(new PizZip(filled).files).filter((name) => /media\/./.test(name));
    expect(media).toHaveLength(3);
  });

  test('what stands instead where there is no address', () => {
    const filled = fillTemplate(docxOf('{{QR เว็บไซต์ ถ้าไม่มี "ยังไม่มีเว็บไซต์"}}'), scopeOf([]));
    expect(paragraphsOf(filled)).toEqual(['ยังไม่มีเว็บไซต์']);
  });
});

test('reads as the address, whatever the address is', () => {
  const letters = fc.string({
    unit: fc.oneof(
      fc.constantFrom(...'กขคงนมรสาิีุู่้๐๑๒'),
      fc.constantFrom(...'abcXYZ0129-_.~!$&()*+,;=:@/?#[]%"<>^`{|}\\'),
      fc.constantFrom('%E0%B8%81', '😀', 'é', '\uD800'),
    ),
    maxLength: 90,
  });
  fc.assert(
    fc.property(fc.constantFrom('https', 'HTTP'), letters, (scheme, rest) => {
      const address = `${scheme}://www.nasom.example/${rest}`;
      fc.pre(parseWebAddress(address) !== null);
      const picture = qrPicture(address);
      if (picture === null) return isTooLongForQr(address);
      const said = readQr(picture.png());
      const whole = address.replace(/\p{Cs}/gu, '');
      expect(said).toMatch(/^[!-~]+$/);
      // Only what is no letter of an address by itself is written otherwise.
      expect(said?.replace(/(?:%[89A-F][0-9A-F])+/g, decodeURIComponent)).toBe(
        whole.replace(/(?:%[89A-F][0-9A-F])+/g, decodeURIComponent),
      );
      return true;
    }),
    { numRuns: part(100) },
  );
});

describe('of the longest addresses', () => {
  const ofLength = (length: number) =>
    `https://a.example/${'x'.repeat(length - 'https://a.example/'.length)}`;

  test.each([20, 300, 301, LONGEST_IN_QR])('%d letters: no square is too small to be printed', (length) => {
    const picture = qrPicture(ofLength(length));
    const png = picture?.png() ?? new Uint8Array();
    expect(readQr(png)).toBe(ofLength(length));
    const squares = PNG.sync.read(Buffer.from(png)).width / 8;
    expect((picture?.height ?? 0) / squares).toBeGreaterThan(0.03);
  });

  test('there is none of a longer one', () => {
    expect(qrPicture(ofLength(LONGEST_IN_QR + 1))).toBeNull();
    expect(isTooLongForQr(ofLength(LONGEST_IN_QR + 1))).toBe(true);
    expect(isTooLongForQr(ofLength(LONGEST_IN_QR))).toBe(false);
  });
});
