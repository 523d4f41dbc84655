import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { CRITERIA_YEARS, criteriaOf } from '../../../src/ita/criteria';

/** What a year asks for is said in its data file alone: the rest of the program names no item, year, weight or level. */

const SRC = resolve(import.meta.dirname, '../../../src');
/** The data files; and the sample, which is a report of one year. */
const HOMES = ['ita/criteria', 'local/sample'];

const levels = [
  ...new Set(CRITERIA_YEARS.flatMap((year) => criteriaOf(year)?.levels ?? []).map(({ name }) => name)),
]
  // An ordinary word, which says nothing by itself.
  .filter((name) => name !== 'ผ่าน')
  .sort((a, b) => b.length - a.length);

const RULES: readonly (readonly [what: string, pattern: RegExp, example: string])[] = [
  ['an item', /(?<![\w./])[oO]\d{1,2}(?![\w])/g, "last ?? 'o43'"],
  ['an item in Thai digits', /(?<![ก-๛.])๐[๐-๙]{1,2}(?![๐-๙])/g, 'ตามข้อ ๐๓๔'],
  ['a fiscal year', /(?<!\d)25[4-9]\d(?!\d)|๒๕[๔-๙][๐-๙]/g, 'year === 2566'],
  ['a sub-indicator', /(?<![\d.])(?:9|10|๙|๑๐)\.[\d๐-๙](?![\d๐-๙.])/g, "code === '9.1'"],
  ['a weight', /[IEO]IT['"]?\s*[:=*]\s*0?\.\d/g, '{ IIT: 0.3 }'],
  ['a level', new RegExp(`(?<![ก-๛])(?:${levels.join('|')})(?![ก-๛])`, 'g'), "level === 'ผ่านดี'"],
];

/** Words that show staff what a thing looks like, and say nothing of any year. */
const EXAMPLES: Readonly<Record<string, string>> = {
  'report/tags.packed.ts':
    'the examples of the words of a template, shown in its guide and filled into its preview',
  'report/guide-forms.packed.ts': 'the same, for the ways to write a word',
  'messages/settings.ts': 'how a date is typed',
  'ita/assessment/assessment.ts': 'the forms of codes that an office chooses among',
  'ita/assessment/written-code.ts': 'the same',
  'messages/import-list.ts': 'how a code is typed, and the first item of any list',
  'messages/findings/item.ts': 'how a date is typed',
  'messages/paper-trail.ts': 'how a date is typed',
  'messages/findings/between.ts': 'how a row says that its page is another one’s',
  'messages/findings/whole.ts': 'the first item of any list',
  'local/commands/program.ts': 'the sample, and how a year is typed',
  'local/commands/sample.ts': 'the year of the sample',
  'local/demo.ts': 'the sample',
  'local/docs/install-drawings.ts': 'the sample in a drawing',
  'selftest/document/made-up-report.ts': 'a made-up report',
  'selftest/probes/typed.ts': 'what a person types',
  'selftest/probes/dates.ts': 'what a person types',
  'local/docs/round-trips.ts': 'the sample',
  'local/soak/scenarios.ts': 'a book of three items',
  'local/soak/small-book.ts': 'a book of three items',
  'local/bench/check-growth.ts': 'the sample',
  'local/render/reference-pages.ts': 'the sample',
  'local/preview/preview.ts': 'the sample',
};

describe.each(RULES)('no file names %s', (_what, pattern, example) => {
  test('the rule finds its example', () => expect(example.match(pattern)).not.toBeNull());

  test('and nothing elsewhere', () => {
    const found = [...sources()].flatMap(([file, code]) =>
      file in EXAMPLES ? [] : (code.match(pattern) ?? []).map((match) => `${file}: ${match}`),
    );
    expect(found).toEqual([]);
  });
});

test('every exception is still needed', () => {
  const files = new Map(sources());
  for (const file of Object.keys(EXAMPLES))
    expect([file, RULES.some(([, pattern]) => files.get(file)?.match(pattern))]).toEqual([file, true]);
});

test.each<[string, string]>([
  ["url('//o1') // o2", "url('//o1') "],
  ['/** o1 */ a /* 2566 */', ' a '],
])('of %s the code is looked at', (text, code) => {
  expect(withoutComments(text)).toBe(code);
});

function* sources(): Generator<[string, string]> {
  for (const entry of readdirSync(SRC, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    const file = relative(SRC, path);
    const isSource = entry.isFile() && /\.(tsx?|json)$/.test(entry.name);
    if (!isSource || HOMES.some((home) => file.startsWith(`${home}/`))) continue;
    yield [file, withoutComments(readFileSync(path, 'utf8'))];
  }
}

/** Strings are passed over first, so that an address in one is no comment. */
function withoutComments(code: string): string {
  return code.replace(
    /('(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`)|\/\*[\s\S]*?\*\/|\/\/[^\n]*/g,
    (_all, text: string | undefined) => text ?? '',
  );
}
