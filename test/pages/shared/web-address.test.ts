import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { webAddress } from '../../../src/pages/shared/web-address';
import { anyText } from '../../support/any-text';

test.each([
  'https://docs.google.com/document/d/1/edit',
  'http://www.nasom.example',
  'HTTPS://นาโสม.example/ก',
])('%s is an address of the web', (address) => {
  expect(webAddress(address)).toBe(address);
});

test.each([
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)//https://x',
  ' javascript:alert(1)',
  '\u0001javascript:alert(1)',
  'java\nscript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:x',
  'file:///etc/passwd',
  'blob:https://x/1',
  '//x.example',
  'https:javascript:alert(1)',
  'https:///x',
  'https://',
  '',
  'www.nasom.example',
])('%j is none', (address) => {
  expect(webAddress(address)).toBeNull();
});

test('whatever passes, a browser takes for an address of the web', () => {
  const parts = fc.constantFrom(
    'https:',
    'http:',
    '//',
    '/',
    '\\',
    'javascript:',
    ' ',
    '\n',
    'x.example',
    '@',
    '#',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc
          .tuple(fc.constantFrom('https', 'HTTP'), fc.domain(), anyText())
          .map(([scheme, host, rest]) => `${scheme}://${host}/${rest}`),
        fc.array(parts).map((all) => all.join('')),
      ),
      (address) => {
        const passed = webAddress(address);
        if (passed === null || !URL.canParse(passed)) return;
        expect(new URL(passed).protocol).toMatch(/^https?:$/);
      },
    ),
  );
});

test('pages make links of addresses in one place only', () => {
  const pages = readdirSync('src/pages', { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.tsx'),
  );
  const makeLinks = pages.filter((file) =>
    /<a\b|\bwindow\.open\(|\blocation\s*[.=]/.test(readFileSync(join('src/pages', file), 'utf8')),
  );
  expect(makeLinks).toEqual(['components/out-link.tsx']);
});
