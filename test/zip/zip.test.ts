import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import PizZip from 'pizzip';
import { inflatedLength, unzip, Zip } from '../../src/zip/zip';
import { anyText } from '../support/any-text';
import { part } from '../support/sampled';

/** Held against another reader and writer of zips, which the bundle does without. */

const bytes = fc
  .tuple(fc.uint8Array({ maxLength: 40 }), fc.nat(400))
  .map(([some, times]) => new Uint8Array(Buffer.concat(Array(times + 1).fill(Buffer.from(some)))));

const names = fc.constantFrom('word/document.xml', '[Content_Types].xml', 'ก/ข.xml', 'toString');
const texts = fc.dictionary(names, anyText(), { noNullPrototype: false });

test('what is packed comes out again, here and elsewhere', () => {
  fc.assert(
    fc.property(texts, bytes, (contents, picture) => {
      const zip = new Zip({}).file('media/a.png', picture);
      for (const [name, text] of Object.entries(contents)) zip.file(name, text);
      const packed = zip.packed();
      const elsewhere = new PizZip(packed);
      for (const [name, text] of Object.entries(contents)) {
        expect(zip.file(name)?.asText()).toBe(text);
        expect(unzip(packed).file(name)?.asText()).toBe(text);
        expect(elsewhere.file(name)?.asText()).toBe(text);
      }
      expect(unzip(packed).file('media/a.png')?.asUint8Array()).toEqual(picture);
    }),
    { numRuns: part(60) },
  );
});

test('what another packed is read: folders are no files, and what is not there is null', () => {
  const other = new PizZip();
  other.file('word/document.xml', '<a>ก</a>').folder('word/media');
  const zip = unzip(other.generate({ type: 'uint8array', compression: 'DEFLATE' }));
  expect(Object.keys(zip.files)).toEqual(['word/document.xml']);
  expect(zip.file(/document/).map(({ name }) => name)).toEqual(['word/document.xml']);
  expect(zip.file('toString')).toBeNull();
  zip.remove('word/document.xml');
  expect(zip.file('word/document.xml')).toBeNull();
});

test('the same files are the same bytes, and bytes that are no text are no fault', () => {
  const files = { 'a.xml': new Uint8Array([0xe0, 0xb8]) };
  expect(new Zip(files).packed()).toEqual(new Zip(files).packed());
  expect(() => new Zip(files).file('a.xml')?.asText()).not.toThrow();
});

test('what is no zip is refused', () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), (some) => expect(() => unzip(some)).toThrow()));
});

test('how much comes out is counted, up to a limit', () => {
  fc.assert(
    fc.property(bytes, (plain) => {
      const packed = new Uint8Array(deflateRawSync(plain));
      expect(inflatedLength(packed, plain.length)).toBe(plain.length);
      if (plain.length > 0) expect(inflatedLength(packed, plain.length - 1)).toBeNull();
    }),
    { numRuns: part(60) },
  );
});

test('what is cut off has no length, and what is spoilt never throws', () => {
  const packed = new Uint8Array(deflateRawSync(Buffer.from('ข้อ o1 โครงสร้าง '.repeat(50))));
  fc.assert(
    fc.property(fc.nat(packed.length - 1), fc.nat(255), (at, byte) => {
      expect(inflatedLength(packed.subarray(0, at), 1e6)).toBeNull();
      const spoilt = packed.map((each, index) => (index === at ? byte : each));
      expect(() => inflatedLength(spoilt, 1e6)).not.toThrow();
    }),
  );
});

test('a bomb is given up long before it is unpacked', () => {
  const bomb = new Uint8Array(deflateRawSync(Buffer.alloc(30_000_000)));
  const start = process.memoryUsage().arrayBuffers;
  expect(inflatedLength(bomb, 1_000_000)).toBeNull();
  expect(process.memoryUsage().arrayBuffers - start).toBeLessThan(15_000_000);
});
