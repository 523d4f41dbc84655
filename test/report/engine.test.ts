import { DOMParser as LargeParser } from '@xmldom/xmldom';
import fc from 'fast-check';
import { DOMParser, XMLSerializer } from '../../src/report/engine/small-dom';
import { anyText } from '../support/any-text';

/** What stands in the bundle in place of larger packages does what they do. */

describe('elements', () => {
  const name = fc.constantFrom('Override', 'Default', 'a:Default', 'Relationship');
  const attribute = fc
    .tuple(fc.constantFrom('Target', 'Type', 'Extension'), anyText({ maxLength: 12 }))
    // The whole package takes U+2028 and U+2029 for ends of a line, as XML 1.1 has the first; a .docx is XML 1.0.
    .map(([key, value]) => [key, value.replace(/[\p{Cc}\p{Cs}\p{Cn}\p{Zl}\p{Zp}]/gu, '')] as const);
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
          const keys = ['Target', 'Type', 'Extension', 'Missing'];
          expect(ours.map((element) => keys.map((key) => element.getAttribute(key)))).toEqual(
            theirs.map((element) => keys.map((key) => element.getAttribute(key) ?? '')),
          );
        }
        expect(new XMLSerializer().serializeToString(small)).toBe(xml);
      }),
    );
  });
});
