import fc from 'fast-check';
import { Parser } from 'htmlparser2';
import { checkContext } from '../../src/ita/checks';
import { judge } from '../../src/ita/verdict/verdict';
import { criteria2566 } from '../../src/local/sample/criteria-2566';
import { sampleAssessment } from '../../src/local/sample/sample-assessment';
import { publicWords as words } from '../../src/messages/public-page';
import { countReady, type PublicItem, type PublicList, publicList } from '../../src/publish/public-list';
import { publicFile, publicFragment } from '../../src/publish/public-page';
import { anyText } from '../support/any-text';

const DAY = { year: 2023, month: 4, day: 20 };
const context = checkContext(sampleAssessment(), criteria2566, DAY);
const sample = publicList(context, judge(context).items);

const item = (part: Partial<PublicItem>): PublicItem => ({
  code: 'o1',
  written: 'o1',
  title: 'โครงสร้าง',
  components: [],
  ready: true,
  pages: [{ title: '', address: 'https://www.nasom.example/a' }],
  published: DAY,
  ...part,
});
const listOf = (...items: readonly PublicItem[]): PublicList => ({
  agency: 'อบต.นาโสม',
  district: '',
  province: '',
  website: null,
  year: 2566,
  day: DAY,
  sections: [{ label: '9.1 ข้อมูลพื้นฐาน', items }],
});

/** What a browser would make of it: its elements with their attributes, and its text without the style. */
function parsed(html: string) {
  const elements: { name: string; attributes: Record<string, string> }[] = [];
  let text = '';
  let inStyle = false;
  const parser = new Parser({
    onopentag: (name, attributes) => {
      elements.push({ name, attributes });
      inStyle = name === 'style';
    },
    onclosetag: () => {
      inStyle = false;
    },
    ontext: (data) => {
      if (!inStyle) text += data;
    },
  });
  parser.end(html);
  return { elements, text };
}

describe('the list for the public', () => {
  test('has every item of the year, and says of which a page can be seen', () => {
    const { ready, total } = countReady(sample);
    expect(total).toBe(43);
    expect(ready).toBeGreaterThan(0);
    expect(ready).toBeLessThan(43);
  });

  test('shows of what is not ready neither an address nor a day', () => {
    const waiting = sample.sections.flatMap(({ items }) => items).filter(({ ready }) => !ready);
    expect(waiting.filter(({ pages, published }) => pages.length > 0 || published !== null)).toEqual([]);
  });

  test('takes nothing of an item but title, components, addresses and day', () => {
    const names = ['นางสาวผู้ทำ', 'ความก้าวหน้าลับ', 'หมายเหตุลับ', 'palad@nasom.example'];
    const [owner = '', progress = '', note = '', paladEmail = ''] = names;
    const assessment = sampleAssessment();
    const told = {
      ...assessment,
      settings: { ...assessment.settings, paladEmail, palad: owner, mayor: owner, author: owner },
      items: assessment.items.map((row) => ({ ...row, owner, progress })),
      components: assessment.components.map((row) => ({ ...row, note })),
    };
    const own = checkContext(told, criteria2566, DAY);
    const verdicts = judge(own).items.map((verdict) => ({ ...verdict, result: 'ครบถ้วน' as const }));
    const html = publicFile(publicList(own, verdicts), { all: true });
    expect(names.filter((name) => html.includes(name))).toEqual([]);
  });
});

describe('the page for the public', () => {
  test('has a table with a caption for each section, and a row that can be linked to for each item', () => {
    const { elements } = parsed(publicFile(sample, { all: true }));
    const count = (name: string) => elements.filter((element) => element.name === name).length;
    expect(count('table')).toBe(sample.sections.length);
    expect(count('caption')).toBe(sample.sections.length);
    expect(elements.filter(({ attributes }) => attributes.scope === 'row')).toHaveLength(43);
    expect(elements.some(({ attributes }) => attributes.id === 'ita-2566-o12')).toBe(true);
  });

  test('leaves out what is not ready, where the office wants that, and sections of such alone', () => {
    const { ready } = countReady(sample);
    const { elements } = parsed(publicFile(sample, { all: false }));
    expect(elements.filter(({ attributes }) => attributes.scope === 'row')).toHaveLength(ready);
    expect(elements.filter(({ attributes }) => attributes.class === 'ita-wait')).toEqual([]);
    expect(parsed(publicFile(listOf(item({ ready: false })), { all: false })).text).toContain(words.empty);
  });

  test('as a fragment has neither html, head nor body, and styles nothing that is not its own', () => {
    const fragment = publicFragment(sample, { all: true });
    expect(fragment).not.toMatch(/<(?:!doctype|html|head|body|main|h1|script|link|img|meta)\b/i);
    const [, style = ''] = /<style>([^<]*)<\/style>/.exec(fragment) ?? [];
    const selectors = style
      .replace(/@media[^{]*\{/g, '')
      .match(/[^{}]+(?=\{)/g)
      ?.flatMap((list) => list.split(','));
    expect(selectors?.length).toBeGreaterThan(20);
    expect(selectors?.filter((selector) => !selector.trim().startsWith('.ita-page'))).toEqual([]);
    expect(style).not.toMatch(/url\(|@import|expression/);
  });

  test('links to several pages one below the other, by their names where they have some', () => {
    const pages = [
      { title: 'แผน <b>', address: 'https://www.nasom.example/a?b=1&c="2"' },
      { title: '', address: 'http://นาโสม.ไทย/แผน' },
    ];
    const { elements, text } = parsed(publicFragment(listOf(item({ pages })), { all: true }));
    const links = elements.filter(({ name }) => name === 'a');
    expect(links.map(({ attributes }) => attributes.href)).toEqual(pages.map(({ address }) => address));
    expect(text).toContain('แผน <b>');
    expect(text).toContain('http://นาโสม.ไทย/แผน');
  });

  const KNOWN =
    'html head meta title style body main div h1 h2 h3 p time a table caption thead tbody tr th td ul li span';

  test('keeps every text a text', () => {
    const hostile = fc.oneof(
      anyText(),
      fc.constantFrom(
        '</title><script>alert(1)</script>',
        '"><img src=x onerror=alert(1)>',
        "' onmouseover='alert(1)",
        '<!--',
        '</style><style>body{display:none}',
        ']]>&lt;&#60;script&gt;',
        '=HYPERLINK("https://x.example")',
      ),
    );
    fc.assert(
      fc.property(hostile, hostile, hostile, hostile, (title, component, name, label) => {
        const list = {
          ...listOf(
            item({ title, components: [component], pages: [{ title: name, address: 'https://a.example/' }] }),
          ),
          agency: name,
        };
        const [section] = list.sections;
        const named = { ...list, sections: [{ label, items: section?.items ?? [] }] };
        for (const html of [publicFile(named, { all: true }), publicFragment(named, { all: true })]) {
          const { elements } = parsed(html);
          expect(elements.filter((each) => !KNOWN.split(' ').includes(each.name))).toEqual([]);
          const attributes = elements.flatMap((each) => Object.keys(each.attributes));
          expect(attributes.filter((each) => /^on|^style$|^src/.test(each))).toEqual([]);
          const hrefs = elements.flatMap(({ attributes: { href } }) => (href === undefined ? [] : [href]));
          expect(hrefs.filter((href) => !/^https?:\/\//.test(href))).toEqual([]);
          expect(elements.filter(({ name: tag }) => tag === 'style')).toHaveLength(1);
        }
      }),
      { numRuns: 40 },
    );
  });

  test('shows no address that is none of the web', () => {
    const assessment = sampleAssessment();
    const bad =
      'javascript:alert(1)\ndata:text/html,x\nmailto:a@b.example\nfile:///c:/x\nhttps://user@evil.example/';
    const own = checkContext(
      {
        ...assessment,
        items: assessment.items.map((row) => ({ ...row, url: `${bad}\nhttps://www.nasom.example/x` })),
      },
      criteria2566,
      DAY,
    );
    const verdicts = judge(own).items.map((verdict) => ({ ...verdict, result: 'ครบถ้วน' as const }));
    const { elements } = parsed(publicFile(publicList(own, verdicts), { all: true }));
    const hrefs = new Set(elements.flatMap(({ attributes: { href } }) => (href === undefined ? [] : [href])));
    expect([...hrefs].filter((href) => !href.startsWith('https://www.nasom.'))).toEqual([]);
  });
});
