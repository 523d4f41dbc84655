import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { DOMParser as LargeParser } from '@xmldom/xmldom';
import fc from 'fast-check';
import { deflateRaw, inflatedLength, inflateRaw } from '../../src/report/engine/deflate';
import { DOMParser, XMLSerializer } from '../../src/report/engine/small-dom';

/** What stands in the bundle in place of larger packages does what they do. */

const bytes = fc
  .tuple(fc.uint8Array({ maxLength: 40 }), fc.nat(3000))
  .map(([some, times]) => new Uint8Array(Buffer.concat(Array(times + 1).fill(Buffer.from(some)))));

test('what is packed comes out again, here and by zlib', () => {
  fc.assert(
    fc.property(bytes, fc.constantFrom(-1, 0, 1, 6, 9), (plain, level) => {
      const packed = deflateRaw(plain, { level });
      expect(Buffer.from(inflateRawSync(packed)).equals(Buffer.from(plain))).toBe(true);
      expect(Buffer.from(inflateRaw(packed)).equals(Buffer.from(plain))).toBe(true);
    }),
    { numRuns: 60 },
  );
});

test('how much comes out is counted, up to a limit', () => {
  fc.assert(
    fc.property(bytes, (plain) => {
      const packed = new Uint8Array(deflateRawSync(plain));
      expect(inflatedLength(packed, plain.length)).toBe(plain.length);
      if (plain.length > 0) expect(inflatedLength(packed, plain.length - 1)).toBeNull();
    }),
    { numRuns: 60 },
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
  const bomb = new Uint8Array(deflateRawSync(Buffer.alloc(300_000_000)));
  const start = process.memoryUsage().arrayBuffers;
  expect(inflatedLength(bomb, 1_000_000)).toBeNull();
  expect(process.memoryUsage().arrayBuffers - start).toBeLessThan(64_000_000);
});

describe('elements', () => {
  const name = fc.constantFrom('Override', 'Default', 'a:Default', 'Relationship');
  const attribute = fc
    .tuple(fc.constantFrom('Target', 'Type', 'Extension'), fc.string({ unit: 'grapheme', maxLength: 12 }))
    .map(([key, value]) => [key, value.replace(/[\p{Cc}\p{Cs}\p{Cn}]/gu, '')] as const);
  const elements = fc.array(fc.tuple(name, fc.array(attribute, { maxLength: 3 })), { maxLength: 6 });
  const escaped = (text: string) =>
    text.replace(/[&<>"]/g, (mark) => `&#${mark.charCodeAt(0)};`).replace(/'/g, '&apos;');

  test('and their attributes are those that the whole package reads', () => {
    fc.assert(
      fc.property(elements, fc.constantFrom('"', "'"), (list, quote) => {
        const inside = list.map(([element, attributes]) => {
          const own = new Map(attributes);
          const written = [...own]
            .map(([key, value]) => ` ${key}=${quote}${escaped(value)}${quote}`)
            .join('');
          return `<!-- <Default Type="no"/> --><${element}${written}/>`;
        });
        const xml = `<?xml version="1.0"?><Types xmlns="urn:t" xmlns:a="urn:a">${inside.join('\n')}</Types>`;
        const [small, large] = [
          new DOMParser().parseFromString(xml),
          new LargeParser().parseFromString(xml, 'text/xml'),
        ];
        for (const each of ['Override', 'Default', 'a:Default', 'Relationship', 'Types']) {
          const [ours, theirs] = [small.getElementsByTagName(each), [...large.getElementsByTagName(each)]];
          for (const key of ['Target', 'Type', 'Extension', 'Missing']) {
            expect(ours.map((element) => element.getAttribute(key))).toEqual(
              theirs.map((element) => element.getAttribute(key) ?? ''),
            );
          }
        }
        expect(new XMLSerializer().serializeToString(small)).toBe(xml);
      }),
    );
  });
});
