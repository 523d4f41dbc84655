import fc from 'fast-check';
import { addressesIn, mayHideAddress, pageLinks, writtenOut } from '../../../src/ita/text/page-links';

const A = 'https://www.nasom.example/a';
const B = 'https://www.nasom.example/b';

describe('the pages of a cell', () => {
  test.each<[string, (readonly [title: string, address: string])[]]>([
    ['', []],
    [' \u200B\n', []],
    [A, [['', A]]],
    [
      `${A}\n${B}`,
      [
        ['', A],
        ['', B],
      ],
    ],
    [
      `${A} ${B}`,
      [
        ['', A],
        ['', B],
      ],
    ],
    [
      `${A}, ${B}`,
      [
        ['', A],
        ['', B],
      ],
    ],
    [
      `${A},${B}`,
      [
        ['', A],
        ['', B],
      ],
    ],
    [`โครงสร้าง ${A}`, [['โครงสร้าง', A]]],
    [
      `โครงสร้าง: ${A}\nอำนาจหน้าที่ - ${B}`,
      [
        ['โครงสร้าง', A],
        ['อำนาจหน้าที่', B],
      ],
    ],
    [
      `1) โครงสร้าง ${A} 2) อำนาจหน้าที่ ${B}`,
      [
        ['โครงสร้าง', A],
        ['อำนาจหน้าที่', B],
      ],
    ],
    [
      `โครงสร้าง\n${A}\n\nอำนาจหน้าที่\n${B}`,
      [
        ['โครงสร้าง', A],
        ['อำนาจหน้าที่', B],
      ],
    ],
    [`${A} (โครงสร้าง)`, [['โครงสร้าง', A]]],
    [`${A}\n(โครงสร้าง)`, [['โครงสร้าง', A]]],
    [`โครงสร้าง${A}`, [['โครงสร้าง', A]]],
    [`HTTPS://www.nasom.example/A`, [['', 'HTTPS://www.nasom.example/A']]],
    [`(${A})`, [['', A]]],
    [`${A}_(1)`, [['', `${A}_(1)`]]],
    [`ดูที่ ${A}.`, [['ดูที่', A]]],
    ['https://a.example/?u=https://b.example', [['', 'https://a.example/?u=https://b.example']]],
    [`${A}/แผน ปี 2566.pdf`, [['', `${A}/แผน ปี 2566.pdf`]]],
    [`${A}.html แผน 2566.pdf`, [['แผน 2566.pdf', `${A}.html`]]],
    [`Facebook\n${A}`, [['Facebook', A]]],
    // What is meant for an address and is none is there to be told of.
    ['ไม่มี', [['', 'ไม่มี']]],
    [
      'โครงสร้าง\nอำนาจหน้าที่',
      [
        ['', 'โครงสร้าง'],
        ['', 'อำนาจหน้าที่'],
      ],
    ],
    [
      `${A}\nb`,
      [
        ['', A],
        ['', 'b'],
      ],
    ],
    [
      `www.nasom.example/b\n${A}`,
      [
        ['', 'www.nasom.example/b'],
        ['', A],
      ],
    ],
    // What is no name of a page is let be.
    [`โครงสร้าง ${A}\n(ปรับปรุงทุกไตรมาส)`, [['โครงสร้าง', A]]],
  ])('%j', (cell, links) => {
    expect(pageLinks(cell)).toEqual(links.map(([title, address]) => ({ title, address })));
  });

  test('every address of any text is one of its pages, whatever stands round it', () => {
    const word = fc.constantFrom(
      'โครงสร้าง',
      ' ',
      '\n',
      '(',
      ')',
      ',',
      '1.',
      '–',
      'ดู',
      'b',
      '\u200B',
      '2566.pdf',
      '/x',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(word, fc.constantFrom(` ${A} `, `\n${B}\n`))), (parts) => {
        const cell = parts.join('');
        const links = pageLinks(cell);
        for (const address of [A, B])
          expect(links.some((link) => link.address.startsWith(address))).toBe(cell.includes(address));
        for (const { title } of links) expect(addressesIn(title)).toEqual([]);
      }),
    );
  });

  test('a long text takes no long time', () => {
    const long = `${'('.repeat(20_000)}${A}${')'.repeat(20_000)}`;
    const start = Date.now();
    pageLinks(long);
    pageLinks('https://'.repeat(5_000));
    expect(Date.now() - start).toBeLessThan(1000);
  });
});

describe('addresses behind words', () => {
  const linked = (text: string, words: string, address: string) => {
    const start = text.indexOf(words);
    return { start, end: start + words.length, address };
  };

  test.each<[string, string, string, string]>([
    ['โครงสร้าง', 'โครงสร้าง', A, `โครงสร้าง ${A}`],
    ['ดูโครงสร้างและแผน', 'โครงสร้าง', A, `ดูโครงสร้าง ${A} และแผน`],
    [A, A, A, A],
    [
      'www.nasom.example/a',
      'www.nasom.example/a',
      'http://www.nasom.example/a',
      'http://www.nasom.example/a',
    ],
    ['อีเมล', 'อีเมล', 'mailto:a@nasom.example', 'อีเมล'],
  ])('%j: %j leads to %s', (text, words, address, written) => {
    expect(writtenOut(text, [linked(text, words, address)])).toBe(written);
  });

  test('pieces of one link are one, two links are two', () => {
    const pieces = [
      { start: 0, end: 3, address: A },
      { start: 3, end: 9, address: A },
      { start: 10, end: 14, address: B },
    ];
    expect(pageLinks(writtenOut('โครงสร้าง แผนฯ', pieces))).toEqual([
      { title: 'โครงสร้าง', address: A },
      { title: 'แผนฯ', address: B },
    ]);
  });

  test('are looked for where words stand alone, and nowhere else', () => {
    expect(mayHideAddress(`${A}\n${B}`)).toBe(false);
    expect(mayHideAddress('')).toBe(false);
    expect(mayHideAddress(`โครงสร้าง ${A}`)).toBe(false);
    expect(mayHideAddress(`${A}\nโครงสร้าง`)).toBe(true);
  });

  test('no place that Google tells makes it fail or lose a letter', () => {
    const place = fc.record({ start: fc.nat(12), end: fc.nat(12), address: fc.constantFrom(A, 'x', '') });
    fc.assert(
      fc.property(fc.string({ maxLength: 10 }), fc.array(place), (text, links) => {
        const written = writtenOut(
          text,
          links.filter(({ start, end }) => start < end),
        );
        const letters = (of: string) => of.replaceAll(A, '').replace(/\s/g, '');
        expect(letters(written)).toBe(letters(text));
      }),
    );
  });
});
