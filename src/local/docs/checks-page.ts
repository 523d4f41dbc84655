import { CHECKS } from '../../ita/checks';
import type { Concern } from '../../ita/checks/concerns';
import { KINDS } from '../../ita/checks/kinds';
import { CHECK_NAMES } from '../../messages/check-names';
import { severityWords } from '../../messages/pages';

const CONCERN: Readonly<Record<Concern, string>> = {
  print: '(a) print',
  completeness: '(b) completeness',
  reading: '(c) reading',
  typing: '(d) typing',
};

/** docs/checks.md, made from the checks themselves. */
export function checksPage(): string {
  const rows = CHECKS.map(
    ({ code, severity, doc }) =>
      `| \`${code}\` | ${CHECK_NAMES[code]} | ${severityWords[severity]} | ${KINDS[code].about} | ${CONCERN[KINDS[code].concern]} | ${doc} |`,
  );
  return `# The checks

Made by \`npm run docs\` from \`src/ita/checks\`; a test holds it to them. «ต้องแก้» turns ผลตรวจ to ต้องแก้ไข, «ควรดู» should be
looked at, «แจ้งให้ทราบ» is good to know. Each can be switched off in the sheet เกณฑ์ (ประเภท «การตรวจ», ค่า «ปิด»), and a single
finding can be accepted with a reason (ข้อยกเว้น). *About* is work, text, criteria or settings (what stands in ตั้งค่า is told as
settings); *concern* is the order in which findings are told: (a) it would be printed wrong, (b) it keeps an item from ครบถ้วน,
(c) a text to read again, (d) a mistyping.

| code | what staff read | severity | about | concern | what it looks for |
|---|---|---|---|---|---|
${rows.join('\n')}
`;
}
