import fc from 'fast-check';
import { completeAddress, isWithin, linksIn, parseWebAddress } from '../../../src/ita/text/web-address';
import { anyText } from '../../support/any-text';

describe('an address', () => {
  test.each([
    ['https://www.nasom.go.th/ita/2566', 'nasom.go.th', '/ita/2566'],
    ['HTTP://WWW.Nasom.go.th:8080?id=1', 'nasom.go.th', '?id=1'],
    ['https://nasom.go.th/แผนพัฒนา', 'nasom.go.th', '/แผนพัฒนา'],
    ['https://nasom.go.th', 'nasom.go.th', ''],
    ['https://nasom.go.th/', 'nasom.go.th', ''],
    ['https://nasom.go.th/#', 'nasom.go.th', ''],
    ['https://นาโสม.ไทย/ita', 'นาโสม.ไทย', '/ita'],
    ['https://localhost/x', 'localhost', '/x'],
  ])('%s', (text, host, rest) => {
    expect(parseWebAddress(text)).toEqual({ host, rest });
  });

  test.each([
    'www.nasom.go.th',
    'ftp://nasom.go.th',
    'https://',
    'https://na som.go.th',
    'https://a/b c',
    '-',
    '',
  ])('«%s» is none', (text) => {
    expect(parseWebAddress(text)).toBeNull();
  });
});

describe('an address as people type it', () => {
  test.each([
    ['www.nasom.go.th', 'https://www.nasom.go.th'],
    [' nasom.go.th/ita ', 'https://nasom.go.th/ita'],
    ['นาโสม.ไทย', 'https://นาโสม.ไทย'],
    ['https://nasom.go.th', 'https://nasom.go.th'],
    ['http://nasom.go.th', 'http://nasom.go.th'],
    ['http://localhost', 'http://localhost'],
  ])('%s is completed', (text, address) => {
    expect(completeAddress(text)).toBe(address);
  });

  test.each(['', '-', 'ไม่มี', 'อบต.นาโสม กำลังทำ', 'ftp://nasom.go.th', 'nasom', 'a@nasom.go.th', 'https://'])(
    '“%s” is none',
    (text) => {
      expect(completeAddress(text)).toBeNull();
    },
  );

  test('what comes out is an address, and completing it again changes nothing', () => {
    fc.assert(
      fc.property(anyText(), (text) => {
        const address = completeAddress(text);
        if (address === null) return;
        expect(parseWebAddress(address)).not.toBeNull();
        expect(completeAddress(address)).toBe(address);
      }),
    );
  });
});

describe('links in a text', () => {
  test.each([
    ['ผ่านทางเว็บไซต์ https://Muangkun.go.th', ['muangkun.go.th']],
    ['เว็บไซต์www.nasom.go.thและเพจ', ['nasom.go.th']],
    ['ดู nasom.go.th/ita, (facebook.com/nasom)', ['nasom.go.th', 'facebook.com']],
    ['https://a.go.th\nhttps://b.or.th.', ['a.go.th', 'b.or.th']],
    ['https://www.nasom.example/ita และ nasom.example', ['nasom.example']],
    ['saraban@nasom.go.th', []],
    ['ส่ง someone.else@mail.nasom.go.th', []],
    ['อบต. นาโสม พ.ศ. ๒๕๖๖ Node.js e.g.thai', []],
    ['', []],
  ])('«%s»', (text, hosts) => {
    expect(linksIn(text).map(({ host }) => host)).toEqual(hosts);
  });

  test.each(['a.', 'a', 'https://', 'www.a-', 'a@'])(
    'a cell full of «%s» costs no more than its length',
    (piece) => {
      const start = performance.now();
      linksIn(piece.repeat(50_000 / piece.length));
      parseWebAddress(`https://${piece.repeat(50_000 / piece.length)} `);
      expect(performance.now() - start).toBeLessThan(1_000);
    },
  );
});

test.each([
  ['nasom.go.th', true],
  ['plan.nasom.go.th', true],
  ['banasom.go.th', false],
  ['go.th', false],
])('%s is within nasom.go.th: %s', (host, expected) => {
  expect(isWithin(host, 'nasom.go.th')).toBe(expected);
});
