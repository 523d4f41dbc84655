import { CHECKS } from '../../ita/checks';
import { CHECK_NAMES } from '../../messages/check-names';
import { severityWords } from '../../messages/pages';

/** docs/checks.md, made from the checks themselves. */
export function checksPage(): string {
  const rows = CHECKS.map(
    ({ code, severity, doc }) =>
      `| \`${code}\` | ${CHECK_NAMES[code]} | ${severityWords[severity]} | ${doc} |`,
  );
  return `# The checks

Made by \`npm run docs\` from \`src/ita/checks\`; a test holds it to them. «ต้องแก้» turns ผลตรวจ to ต้องแก้ไข, «ควรดู» should be
looked at, «แจ้งให้ทราบ» is good to know. Each can be switched off in the sheet เกณฑ์ (ประเภท «การตรวจ», ค่า «ปิด»), and a single
finding can be accepted with a reason (ข้อยกเว้น).

| code | what staff read | severity | what it looks for |
|---|---|---|---|
${rows.join('\n')}
`;
}
