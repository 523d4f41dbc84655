import { duplicateUrl } from '../../../../src/ita/checks/between/duplicate-url';
import { found } from '../support';

const PAGE = 'https://www.nasom.example/ita/2566';

describe('the same page', () => {
  test.each([
    [PAGE, PAGE],
    [PAGE, `${PAGE}/`],
    [PAGE, `${PAGE}#`],
    [PAGE, 'http://nasom.example/ita/2566'],
    [PAGE, 'https://WWW.NASOM.example/ita/2566'],
    [PAGE, ` ${PAGE}\u200B`],
    [`${PAGE}#o1`, `${PAGE}#o1`],
    [PAGE, `${PAGE}/o2\n${PAGE}`],
    [`https://a.example/x, ${PAGE}`, PAGE],
  ])('«%s» and «%s»', (one, other) => {
    const hits = found(duplicateUrl, { items: { o1: { url: one }, o2: { url: other } } });
    expect(hits).toMatchObject([['o2.url', { original: { item: 'o1', row: 2 } }]]);
  });
});

describe('pages of their own', () => {
  test.each([
    [`${PAGE}/o1`, `${PAGE}/o2`],
    [`${PAGE}#o1`, `${PAGE}#o2`],
    [`${PAGE}?page=1`, `${PAGE}?page=2`],
    [PAGE, `${PAGE}#o2`],
    [`${PAGE}/A`, `${PAGE}/a`],
    ['', ''],
    ['ไม่มี', 'ไม่มี'],
    [`${PAGE}\n${PAGE}`, ''],
  ])('«%s» and «%s»', (one, other) => {
    expect(found(duplicateUrl, { items: { o1: { url: one }, o2: { url: other } } })).toEqual([]);
  });
});

test('of many on one page each is told once, with the first one', () => {
  const hits = found(duplicateUrl, { items: { o7: { url: PAGE }, o9: { url: PAGE }, o30: { url: PAGE } } });
  expect(hits).toMatchObject([
    ['o9.url', { url: PAGE, original: { item: 'o7' } }],
    ['o30.url', { url: PAGE, original: { item: 'o7' } }],
  ]);
});
