import type { ItemRow } from '../../assessment';
import { isBlank } from '../../text';
import { type CheckContext, itemCheck } from '../check';

/** A thing may be still to do (โครงการที่ยังไม่ได้ดำเนินการ), and counted (ยังไม่ได้ดำเนินการ ๓ โครงการ), in a text that is finished. */
const SAYS_NOT_DONE =
  /(?<!ที่|จำนวน)(?:ยังไม่(?:ได้)?(?:ดำเนินการ|เผยแพร่|จัดทำ|แล้วเสร็จ)|(?:อยู่ระหว่าง|กำลัง)(?:การ)?(?:ดำเนินการ|จัดทำ|รวบรวม|เผยแพร่|ปรับปรุง))(?! ?(?:จำนวน ?)?[0-9๐-๙])/;

/** Not what is hoped for: จะดำเนินการให้แล้วเสร็จ. */
const SAYS_DONE =
  /(?<!(?:จะ|ให้|คาดว่า|เมื่อ|หลัง)(?:ดำเนินการ|เผยแพร่|จัดทำ)?)เรียบร้อยแล้ว|(?<!จะ|ให้|คาดว่า|เมื่อ|หลัง)(?:ดำเนินการ|เผยแพร่|จัดทำ)แล้ว(?!บางส่วน|เสร็จภายใน)/;

export const statusConflict = itemCheck(
  'status-conflict',
  'error',
  'The status says another thing than the text, or an item is called done that has nothing to show.',
  (row, item, context) => {
    const status = row.status.value;
    if (status === null) return [];
    const place = { sheet: 'oit', row: row.row, column: 'status' } as const;
    const notDone = SAYS_NOT_DONE.exec(row.progress)?.[0];
    const done = SAYS_DONE.exec(row.progress)?.[0];

    if (status === 'ดำเนินการแล้ว') {
      if (notDone !== undefined && done === undefined) return [{ place, facts: { status, said: notDone } }];
      return hasNothingToShow(row, context.componentsOf(item))
        ? [{ place, facts: { status, said: null } }]
        : [];
    }
    return done !== undefined && notDone === undefined ? [{ place, facts: { status, said: done } }] : [];
  },
);

function hasNothingToShow(
  { progress, url, publishedDate }: ItemRow,
  components: ReturnType<CheckContext['componentsOf']>,
): boolean {
  return (
    [progress, url, publishedDate.text].every(isBlank) && components.every((component) => !component.present)
  );
}
