import fc from 'fast-check';

/**
 * Any text at all, with a good share of Thai. fast-check's own units `binary` and `grapheme` first lay out a table of all of
 * Unicode, in each file anew, which takes longer than the properties do.
 */
export function anyText(length: { readonly minLength?: number; readonly maxLength?: number } = {}) {
  const points = fc.oneof(
    fc.integer({ min: 0x20, max: 0x7e }),
    fc.integer({ min: 0xe01, max: 0xe5b }),
    fc.integer({ min: 0, max: 0xd7ff }),
    fc.integer({ min: 0xe000, max: 0xffff }),
    fc.integer({ min: 0x10000, max: 0x10ffff }),
  );
  const anything = fc.array(points, length).map((chosen) => String.fromCodePoint(...chosen));
  return fc.oneof({ weight: 4, arbitrary: anything }, { weight: 1, arbitrary: fc.string(length) });
}
