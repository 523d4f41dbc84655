import { badUrl, foreignUrl } from '../../../../src/ita/checks/item/url';
import type { ItemCode } from '../../../../src/ita/criteria/types';
import { found } from '../support';

const at = (code: ItemCode, url: string) => ({ items: { [code]: { url } } });

describe('bad-url', () => {
  test.each([
    ['www.nasom.example/o5', 'no-link'],
    ['ไม่มี', 'no-address'],
    ['คำสั่งแต่งตั้ง ปี 2566', 'no-address'],
    ['อบต. นาโสม', 'no-address'],
    ['นาโสม.ไทย/แผน', 'no-link'],
    ['ftp://nasom.example/o5', 'no-link'],
    ['#REF!', 'no-link'],
    ['https://', 'no-link'],
    ['https://www.nasom.example/a b.pdf', 'spaces'],
    ['https://www.nasom.example/a\u200Bb.pdf', 'spaces'],
    ['https://drive.google.com/file/d/1', 'private'],
    ['https://docs.google.com/document/d/1/edit', 'private'],
    ['http://localhost/o5', 'private'],
    ['http://192.168.1.5/o5', 'private'],
    ['https://www.nasom.example/wp-admin/post.php?post=1', 'private'],
    ['https://www.google.com/search?q=nasom', 'search'],
    ['https://www.nasom.example/?s=o5', 'search'],
    ['https://www.nasom.example', 'home-page'],
    ['https://www.nasom.example/#', 'home-page'],
  ])('«%s»: %s', (url, fault) => {
    expect(found(badUrl, at('o5', url))).toEqual([['o5.url', { url, fault }]]);
  });

  test.each<[ItemCode, string]>([
    ['o5', 'https://www.nasom.example/o5'],
    ['o5', 'HTTP://www.nasom.example/o5'],
    ['o5', ' https://www.nasom.example/ติดต่อ\n'],
    ['o5', 'https://www.nasom.example/?page_id=5'],
    ['o5', 'https://www.nasom.example/#contact'],
    ['o5', 'https://www.nasom.example/a\nhttps://www.nasom.example/b'],
    ['o28', 'https://docs.google.com/forms/d/e/1/viewform'],
    ['o5', 'https://docs.google.com/document/d/e/1/pub'],
    ['o9', 'https://www.nasom.example'],
    ['o10', 'https://www.nasom.example/'],
    ['o5', ''],
  ])('%s not «%s»', (code, url) => {
    expect(found(badUrl, at(code, url))).toEqual([]);
  });

  test.each<[ItemCode, string]>([
    ['o5', 'โครงสร้าง https://www.nasom.example/a\nอำนาจหน้าที่: https://www.nasom.example/b'],
    ['o5', 'โครงสร้าง\nhttps://www.nasom.example/a'],
    ['o5', 'https://www.nasom.example/a (ดูหัวข้อที่ 2)'],
  ])('%s: names of pages are no fault: «%s»', (code, url) => {
    expect(found(badUrl, at(code, url))).toEqual([]);
  });

  test('a page with a name is judged like any other', () => {
    expect(found(badUrl, at('o5', 'แผน https://www.nasom.example/\nhttps://www.nasom.example/b'))).toEqual([
      ['o5.url', { url: 'https://www.nasom.example/', fault: 'home-page' }],
    ]);
  });

  test('each line of the cell is an address of its own', () => {
    expect(found(badUrl, at('o5', 'https://www.nasom.example/a\nb'))).toEqual([
      ['o5.url', { url: 'b', fault: 'no-link' }],
    ]);
  });
});

describe('foreign-url in the URL of an item', () => {
  test.each<[ItemCode, string, string, boolean]>([
    ['o5', 'https://Muangkun.go.th/o5', 'muangkun.go.th', false],
    ['o5', 'https://banasom.example/o5', 'banasom.example', false],
    ['o5', 'https://nasom.example.evil.com/o5', 'nasom.example.evil.com', false],
    ['o5', 'https://www.facebook.com/nasom', 'facebook.com', true],
    ['o5', 'https://process3.gprocurement.go.th/x', 'process3.gprocurement.go.th', false],
  ])('%s %s', (code, url, host, social) => {
    expect(found(foreignUrl, at(code, url))).toEqual([
      [`${code}.url`, { url, host, site: 'nasom.example', social }],
    ]);
  });

  test.each<[ItemCode, string]>([
    ['o5', 'https://www.nasom.example/o5'],
    ['o5', 'https://plan.nasom.example/o5'],
    ['o8', 'https://www.facebook.com/nasom'],
    ['o9', 'https://m.facebook.com/nasom'],
    ['o20', 'https://process3.gprocurement.go.th/x'],
    ['o43', 'https://itas.nacc.go.th/go/eit/abc'],
    ['o36', 'https://eplan.nacc.go.th/plan'],
    ['o5', 'https://drive.google.com/file/d/1'],
    ['o5', 'ไม่มี'],
    ['o5', ''],
  ])('not %s %s', (code, url) => {
    expect(found(foreignUrl, at(code, url))).toEqual([]);
  });

  test('without a web site of its own nothing is foreign', () => {
    const typing = { ...at('o5', 'https://muangkun.go.th/o5'), settings: { website: '' } };
    expect(found(foreignUrl, typing)).toEqual([]);
  });

  test('the web site may be set without https://', () => {
    const typing = { ...at('o5', 'https://muangkun.go.th/o5'), settings: { website: 'www.muangkun.go.th' } };
    expect(found(foreignUrl, typing)).toEqual([]);
  });
});

describe('the main web site', () => {
  test.each(['#REF!', 'อบต. นาโสม', 'http:/nasom'])('«%s» is no address', (website) => {
    expect(found(badUrl, { settings: { website } })).toEqual([
      ['settings.website', { url: website, fault: 'no-link' }],
    ]);
  });

  test.each(['', ' ', 'nasom.go.th', 'www.nasom.go.th/', 'https://www.nasom.go.th', 'นาโสม.ไทย'])(
    '«%s» may stand',
    (website) => {
      expect(found(badUrl, { settings: { website } })).toEqual([]);
    },
  );
});

describe('foreign-url in a text', () => {
  test('of an item, a measure, an indicator', () => {
    const text = 'ผ่านทางเว็บไซต์ https://Muangkun.go.th';
    const hits = found(foreignUrl, {
      items: { o7: { progress: text } },
      measures: [{ outcome: text }],
      indicators: { 7: { progress: text } },
    });
    expect(hits.map(([place]) => place)).toEqual([
      'o7.progress',
      'measures 1.outcome',
      'indicators 7.progress',
    ]);
    expect(hits[0]?.[1]).toEqual({
      url: 'https://Muangkun.go.th',
      host: 'muangkun.go.th',
      site: 'nasom.example',
      social: false,
    });
  });

  test.each([
    'https://www.nasom.example/ita',
    'เพจ facebook.com/nasom และ line.me/nasom',
    'ระบบ e-GP (www.gprocurement.go.th)',
    'saraban@muangkun.go.th',
  ])('not «%s»', (progress) => {
    expect(found(foreignUrl, { items: { o7: { progress } } })).toEqual([]);
  });
});
