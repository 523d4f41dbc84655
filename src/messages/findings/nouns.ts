import { KINDS } from '../../ita/checks/kinds';
import type { Finding, FindingCode, FindingFacts } from '../../ita/finding';
import type { NeededCell } from '../../ita/verdict/lacking';
import { CHECK_NAMES } from '../check-names';

type Nouns = { readonly [C in FindingCode]?: (facts: FindingFacts[C]) => string | null };

/** The cells that an item is not done without, in the fewest words. */
export const CELL_NOUNS: Readonly<Record<NeededCell, string>> = {
  progress: 'ความก้าวหน้า',
  url: 'URL',
  publishedDate: 'วันที่เผยแพร่',
};

export const componentsNoun = (lacking: number, total: number) => `องค์ประกอบ ${lacking} จาก ${total}`;

/** What an item lacks, in the fewest words: they stand together behind «ขาด:». */
const LACKING: Nouns = {
  'missing-owner': () => 'ผู้รับผิดชอบ',
  'missing-progress': () => CELL_NOUNS.progress,
  'missing-url': () => CELL_NOUNS.url,
  'missing-date': () => CELL_NOUNS.publishedDate,
  'component-missing': ({ texts, total }) => componentsNoun(texts.length, total),
  'no-components': () => 'แถวขององค์ประกอบ',
};

/** What tells more than the name of its check, in as few words. */
const TELLING: Nouns = {
  'duplicate-text': ({ original }) => original.item && `ข้อความซ้ำกับ ${original.item}`,
  'near-duplicate-text': ({ original }) => original.item && `ข้อความเกือบเหมือน ${original.item}`,
  'duplicate-url': ({ original }) => original.item && `URL ซ้ำกับ ${original.item}`,
};

/** What stands in the cell สิ่งที่ต้องแก้: a line for what is lacking, what is wrong, what to read, and what is mistyped. */
export function nounsOf(findings: readonly Finding[], accepted: number): string {
  const lacking = findings.flatMap((finding) => nounIn(LACKING, finding) ?? []);
  const rest = findings.filter((finding) => nounIn(LACKING, finding) === null);
  const named = (test: (finding: Finding) => boolean) => [
    ...new Set(rest.filter(test).map((finding) => nounIn(TELLING, finding) ?? CHECK_NAMES[finding.code])),
  ];
  const typing = rest.filter(isTyping);
  return [
    line('ขาด', lacking),
    line(
      'แก้',
      named((finding) => finding.severity === 'error'),
    ),
    line(
      'อ่านทวน',
      named((finding) => finding.severity !== 'error' && !isTyping(finding)),
    ),
    typing.length === 0 ? '' : `คำผิด ${typing.length} เรื่อง`,
    accepted === 0 ? '' : `ถูกต้องแล้ว ${accepted} เรื่อง`,
  ]
    .filter((each) => each !== '')
    .join('\n');
}

/** What is wrong in an item, besides what it lacks: each kind once. */
export function wrongIn(errors: readonly Finding[]): readonly string[] {
  const wrong = errors.filter((finding) => nounIn(LACKING, finding) === null);
  return [...new Set(wrong.map((finding) => nounIn(TELLING, finding) ?? CHECK_NAMES[finding.code]))];
}

function nounIn(nouns: Nouns, { code, facts }: Finding): string | null {
  const noun = nouns[code] as ((facts: Finding['facts']) => string | null) | undefined;
  return noun ? noun(facts) : null;
}

function isTyping({ code, severity }: Finding): boolean {
  return severity !== 'error' && KINDS[code].concern === 'typing';
}

function line(label: string, nouns: readonly string[]): string {
  return nouns.length === 0 ? '' : `${label}: ${nouns.join(' · ')}`;
}
