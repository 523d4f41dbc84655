import { KINDS } from '../../ita/checks/kinds';
import type { Finding, FindingCode, FindingFacts } from '../../ita/finding';
import { CHECK_NAMES } from '../check-names';

/** What an item lacks, in the fewest words: they stand together behind «ขาด:». */
const LACKING: { readonly [C in FindingCode]?: (facts: FindingFacts[C]) => string } = {
  'missing-owner': () => 'ผู้รับผิดชอบ',
  'missing-progress': () => 'ความก้าวหน้า',
  'missing-url': () => 'URL',
  'missing-date': () => 'วันที่เผยแพร่',
  'component-missing': ({ texts, total }) => `องค์ประกอบ ${texts.length} จาก ${total}`,
  'no-components': () => 'แถวขององค์ประกอบ',
};

/** What stands in the cell สิ่งที่ต้องแก้: a line for what is lacking, what is wrong, what to read, and what is mistyped. */
export function nounsOf(findings: readonly Finding[], accepted: number): string {
  const lacking = findings.flatMap((finding) => lackingNoun(finding) ?? []);
  const rest = findings.filter((finding) => lackingNoun(finding) === null);
  const named = (test: (finding: Finding) => boolean) => [
    ...new Set(rest.filter(test).map(({ code }) => CHECK_NAMES[code])),
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

function lackingNoun({ code, facts }: Finding): string | null {
  const noun = LACKING[code] as ((facts: Finding['facts']) => string) | undefined;
  return noun ? noun(facts) : null;
}

function isTyping({ code, severity }: Finding): boolean {
  return severity !== 'error' && KINDS[code].concern === 'typing';
}

function line(label: string, nouns: readonly string[]): string {
  return nouns.length === 0 ? '' : `${label}: ${nouns.join(' · ')}`;
}
