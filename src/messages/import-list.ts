import type { DoubtCode, DoubtFacts, ImportedList, ListDoubt } from '../ita/import-list/types';
import { shorten } from './shorten';

/** What is doubtful about a list that was brought in: what was seen, and what to look at. One sentence for staff. */
export function doubtWords(doubt: ListDoubt): string {
  const words = sentences[doubt.code] as (facts: ListDoubt['facts']) => string;
  return words(doubt.facts);
}

const sentences: { readonly [Code in DoubtCode]: (facts: DoubtFacts[Code]) => string } = {
  'no-items': () =>
    'ไม่พบรายการ OIT ในข้อความนี้ ให้คัดลอกเฉพาะตารางหรือบรรทัดที่มีรหัสข้อ (o1, o2, …) กับชื่อรายการ แล้ววางใหม่',
  'no-codes': ({ count }) =>
    `รายการนี้ไม่มีรหัสข้อ จึงให้รหัส o1 ถึง o${count} ตามลำดับที่ปรากฏ ให้เทียบกับประกาศของ ป.ป.ช. ก่อนใช้`,
  'numbers-restart': ({ count }) =>
    `เลขลำดับเริ่มนับใหม่ในแต่ละหมวด จึงให้รหัส o1 ถึง o${count} ตามลำดับที่ปรากฏ ให้เทียบกับประกาศของ ป.ป.ช. ก่อนใช้`,
  'code-supplied': ({ code, title }) =>
    `“${shorten(title)}” ไม่มีรหัสข้อ จึงให้เป็น ${code} ซึ่งขาดอยู่ตรงนี้พอดี ให้ตรวจว่าถูกต้อง`,
  gap: ({ from, to }) =>
    `ไม่พบ${from === to ? `ข้อ ${from}` : `ข้อ ${from} ถึง ${to}`} ถ้ารายการจริงมีข้อนี้ ให้เพิ่มเอง หรือวางรายการให้ครบ`,
  twin: ({ code, firstRow }) => `รหัส ${code} ซ้ำกับแถว ${firstRow} แต่ชื่อต่างกัน ให้แก้รหัสของแถวที่ผิด หรือลบแถวที่ไม่ใช้`,
  'several-rows': ({ code, count }) =>
    `ข้อ ${code} มี ${count} แถว แถวที่ตามมาน่าจะเป็นเอกสารที่เผยแพร่ใต้ข้อนี้ จึงไม่นับเป็นรายการ ให้ดูใน “ไม่เข้าใจ” ว่าถูกต้อง`,
  'row-joined': ({ code, text }) =>
    `แถวนี้ไม่มีรหัส จึงต่อ “${shorten(text)}” เข้ากับข้อ ${code} ให้ตรวจว่าเป็นข้อความของข้อเดียวกัน`,
  'heading-guessed': ({ text, count }) =>
    count === 1
      ? `ถือว่า “${shorten(text)}” เป็นหัวข้อของรายการที่อยู่ถัดไป ถ้าเป็นรายการหรือส่วนของข้อก่อนหน้า ให้แก้ที่แถวนี้`
      : `ถือว่า ${count} บรรทัดที่ไม่มีรหัส เช่น “${shorten(text)}” เป็นหัวข้อของรายการที่อยู่ถัดไป ให้ดูคอลัมน์กลุ่มว่าถูกต้อง`,
  'no-title': ({ code }) => `ข้อ ${code} มีแต่รหัส ไม่มีชื่อรายการ ให้พิมพ์ชื่อ`,
  'title-mixed': ({ code }) => `ชื่อของข้อ ${code} น่าจะมีรายละเอียดปนอยู่ ให้ตัดเหลือแต่ชื่อ แล้วย้ายส่วนที่เหลือไปเป็นองค์ประกอบ`,
  'other-scheme': ({ scheme }) => `แถวนี้เป็นข้อของแบบ ${scheme} ไม่ใช่ OIT จึงไม่นำเข้า ให้ใช้รายการ OIT ของ ป.ป.ช.`,
  'other-year': ({ named, asked }) =>
    `ข้อความในรายการเป็นของปี ${named} แต่กำลังนำเข้าสำหรับปี ${asked} ให้ตรวจว่าเป็นรายการของปีที่ถูกต้อง`,
  'year-assumed': ({ year }) => `ไม่ได้ระบุปีงบประมาณ จึงถือตามปีล่าสุดที่ปรากฏในรายการ คือ ${year}`,
  'refers-to-nothing': ({ code, cited }) => `ข้อ ${code} อ้างถึงข้อ ${cited} ซึ่งไม่มีในรายการนี้ ให้ตรวจรหัสที่อ้าง`,
};

/** The whole list for a person, what is doubtful first. */
export function importedListWords(list: ImportedList): string {
  return [
    `อ่านได้ ${list.items.length} รายการ`,
    ...section(
      'ควรตรวจ',
      list.doubts.map((doubt) => `แถว ${doubt.row}: ${doubtWords(doubt)}`),
    ),
    ...section(
      'ไม่เข้าใจ',
      list.notUnderstood.map(({ row, text }) => `แถว ${row}: ${shorten(text)}`),
    ),
    ...section('รายการ', list.items.map(itemWords)),
  ].join('\n');
}

function section(name: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ['', `${name} (${lines.length})`, ...lines.map((line) => `- ${line}`)];
}

function itemWords({
  code,
  title,
  group,
  subIndicator,
  components,
  yearRule,
  refersTo,
}: ImportedList['items'][number]) {
  const facts = [
    [subIndicator, group].filter((part) => part !== null).join(' '),
    components.length === 0 ? '' : `${components.length} องค์ประกอบ`,
    yearRule === null ? '' : `ปีของข้อมูลที่เสนอ ${yearRule}`,
    refersTo === null ? '' : `อ้างถึงที่เสนอ ${refersTo}`,
  ].filter((fact) => fact !== '');
  return `${code} ${title}${facts.length === 0 ? '' : ` (${facts.join(' · ')})`}`;
}
