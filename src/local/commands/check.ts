import type { CheckReport } from '../../commands/check-completeness';
import { tellWhole } from '../../messages/told-finding';
import { saveWorkbook } from '../xlsx/workbook-file';
import type { Answer } from './answer';
import { openBook } from './open-files';
import { callCommand, startBundle } from './session';

/** `ita check`: «ตรวจความครบถ้วน»; the workbook is written back. */
export async function check(path: string): Promise<Answer> {
  const workbook = await openBook(path);
  const host = await startBundle(workbook);
  const report = callCommand<CheckReport>(host, 'checkCompleteness');
  await saveWorkbook(path, workbook);
  const { items, findings, score, message } = report;
  const { total, byService } = host.serviceCalls;
  const told = [...findings, ...items.flatMap((item) => item.findings)];
  return {
    json: { items, findings, score, serviceCalls: { total, byService } },
    text: [message, ...told.map((finding) => `- ${tellWhole(finding)}`)].join('\n'),
  };
}
