import type { TemplateNote, TemplateProblem } from '../report/template-problem';
import { shorten } from './shorten';

/** What is wrong with a template and what to do, with the words around the place, in one sentence for staff. */
export function templateProblemWords(problem: TemplateProblem): string {
  return `${problems[problem.code](told(problem))}${place(problem.around)}`;
}

/** What a person may like to know of a template that is used all the same. */
export function templateNoteWords(note: TemplateNote): string {
  return `${notes[note.code](told(note))}${place(note.around)}`;
}

interface Told {
  readonly tag: string;
  readonly near: string | null;
}
type Sentences<Code extends string> = { readonly [C in Code]: (told: Told) => string };

/** What takes out of a file everything that only Word can do. */
const CLEAN = 'ให้เปิดไฟล์ด้วย Google เอกสาร เลือก ไฟล์ › ดาวน์โหลด › Microsoft Word (.docx) แล้วใส่ไฟล์ที่ได้';

const problems: Sentences<TemplateProblem['code']> = {
  'not-a-docx': () => 'ไฟล์ไม่ใช่เอกสาร Word (.docx) หรือไฟล์เสีย ให้เปิดไฟล์ แล้วบันทึกเป็น .docx ใหม่',
  'too-large': () => 'ไฟล์แม่แบบใหญ่หรือซับซ้อนเกินไป ให้ลดขนาดรูปภาพ ลบส่วนที่ไม่ใช้ แล้วใส่ใหม่ ปกติแม่แบบมีขนาดไม่เกิน 500 KB',
  'outside-link': ({ tag }) =>
    `แม่แบบดึงรูปภาพหรือแม่แบบอื่นมาจากภายนอก${tag === '' ? '' : ` (“${tag}”)`} ซึ่งอาจเปลี่ยนไปหลังลงนามแล้ว ${CLEAN}`,
  'fetching-field': ({ tag }) => `แม่แบบมีเขตข้อมูล ${tag} ซึ่งดึงข้อมูลหรือเรียกโปรแกรมอื่นเมื่อเปิดรายงาน ${CLEAN}`,
  'embedded-file': () =>
    `แม่แบบมีไฟล์หรือวัตถุอื่นฝังอยู่ ซึ่งจะติดไปกับรายงาน ให้วางตารางหรือแผนภูมิเป็นรูปภาพแทน หรือ${CLEAN.replace(/^ให้/, '')}`,
  macros: () => `แม่แบบมีมาโคร (โปรแกรมที่ฝังอยู่ในไฟล์) ${CLEAN}`,
  'unclosed-tag': ({ tag }) => `มี {{ แต่ไม่มี }} ปิดหลังคำ “${tag}” ให้เติม }} หลังคำ หรือลบ {{`,
  'unopened-tag': ({ tag }) =>
    `มี }} แต่ไม่มี {{ เปิด${tag === '' ? '' : ` ใกล้คำ “${tag}”`} ให้เติม {{ หน้าคำ หรือลบ }}`,
  'unclosed-loop': ({ tag }) => `เปิด {{#${tag}}} แล้วไม่ได้ปิด ให้เติม {{/${tag}}} ตรงที่จบรายการ`,
  'unopened-loop': ({ tag }) => `ปิด {{/${tag}}} โดยไม่ได้เปิด ให้เติม {{#${tag}}} ตรงที่เริ่มรายการ หรือลบ {{/${tag}}}`,
  'crossed-loops': ({ tag, near }) =>
    `รายการ {{#${tag}}} คร่อมกับ {{/${near}}} ให้ปิดรายการที่เปิดทีหลังก่อน และปิด {{#${tag}}} ด้วย {{/${tag}}}`,
  'loop-across-table': ({ tag }) =>
    `{{#${tag}}} กับ {{/${tag}}} ไม่ได้อยู่ในแถวของตารางเดียวกัน ให้ย้ายทั้งสองไว้ในตารางเดียวกัน: เปิดในช่องแรกของแถว และปิดในช่องสุดท้าย`,
  'unknown-tag': ({ tag, near }) =>
    `ไม่รู้จักคำ {{${tag}}} ${near === null ? 'ให้เลือกคำจากรายการคำที่ใช้ได้' : `อาจหมายถึง {{${near}}} ให้แก้คำในแม่แบบ`}`,
  'misplaced-tag': ({ tag, near }) =>
    `{{${tag}}} อยู่ผิดที่${near === null ? '' : ` คำนี้ใช้ได้เฉพาะระหว่าง {{#${near}}} กับ {{/${near}}}`} ให้ย้ายไปไว้ในที่ที่ใช้ได้`,
  'list-as-text': ({ tag }) =>
    `{{${tag}}} เป็นรายการหรือเงื่อนไข ไม่ใช่ข้อความ ให้เขียนเป็นคู่ {{#${tag}}} … {{/${tag}}}`,
  'text-as-list': ({ tag }) => `{{#${tag}}} เป็นข้อความ ไม่ใช่รายการ ให้เขียนเป็น {{${tag}}} และลบ {{/${tag}}}`,
  'missing-tag': ({ tag }) =>
    tag === 'ข้อ'
      ? 'แม่แบบไม่มีรายการข้อ OIT ({{#ข้อ}} … {{/ข้อ}}) ซึ่งรายงานต้องมี ให้เติมลงในแม่แบบ'
      : `แม่แบบไม่มี {{${tag}}} ซึ่งรายงานต้องมี ให้เติมลงในแม่แบบ`,
  'no-tag': () => 'แม่แบบไม่มีคำในวงเล็บปีกกาคู่ เช่น {{ชื่อหน่วยงาน}} เลย โปรแกรมจึงไม่มีที่ให้เติมข้อมูล ให้เติมคำลงในแม่แบบก่อน',
};

const notes: Sentences<TemplateNote['code']> = {
  'read-as': ({ tag, near }) => `โปรแกรมอ่าน {{${tag}}} เป็น {{${near}}}`,
  'look-alike': ({ tag, near }) =>
    `“${tag}” ไม่ใช่คำที่โปรแกรมเติมให้ จะพิมพ์ออกมาตามนี้ ถ้าต้องการให้เติม ให้เขียนเป็น {{${near}}}`,
  'split-tag': ({ tag }) => `{{${tag}}} มีรูปแบบตัวอักษรไม่เหมือนกันทั้งคำ โปรแกรมต่อคำให้แล้ว รายงานจะใช้รูปแบบของตัวแรก`,
  'odd-letters': ({ tag }) => `{{${tag}}} มีอักขระที่มองไม่เห็นหรือพิมพ์ด้วยรหัสอื่น โปรแกรมอ่านให้ถูกแล้ว`,
  'pictures-kept': () => 'รูปภาพในแม่แบบจะอยู่ในรายงานตามเดิม',
  'charts-kept': () => 'แผนภูมิในแม่แบบจะอยู่ในรายงานตามเดิม โปรแกรมไม่เติมคำในแผนภูมิ',
};

function told({ tag, near }: Told): Told {
  return { tag: shorten(tag), near: near === null ? null : shorten(near) };
}

function place(around: string): string {
  return around === '' ? '' : ` (ที่ “${around}”)`;
}
