import type { WholeFacts } from '../../ita/checks/whole/facts';
import type { FailedItems, ScoreExplanation } from '../../ita/scoring/score-explanation';
import { faultWords } from '../criteria';
import { SETTINGS } from '../settings';
import { shorten } from '../shorten';
import { buildTitle, toolPath } from '../titles';
import type { Sentences } from './words';

/** What the checks of the workbook as a whole say. */
export const wholeSentences: Sentences<WholeFacts> = {
  'unknown-item': ({ text, last }) => ({
    message: `ข้อ “${shorten(text)}” ไม่มีในเกณฑ์ของปีงบประมาณนี้`,
    fix: `แก้เป็นรหัสข้อระหว่าง o1 ถึง ${last} หรือลบรหัสถ้าแถวนี้เป็นบันทึกช่วยจำ`,
  }),
  'repeated-item': ({ code, first }) => ({
    message: `ข้อ ${code} ซ้ำกับแถว ${first}`,
    fix: 'เก็บไว้แถวเดียว ลบแถวที่เกิน หรือแก้รหัสข้อให้ถูก',
  }),
  'missing-item': ({ code, title }) => ({
    message: `ไม่มีแถวของข้อ ${code} ${shorten(title)}`,
    fix: `กดเมนู ${toolPath(buildTitle)} เพื่อเติมแถวที่ขาด`,
  }),
  'bad-score': ({ setting, text }) => ({
    message: `${SETTINGS[setting].name} “${shorten(text)}” ไม่ใช่คะแนน`,
    fix: 'พิมพ์ตัวเลขตั้งแต่ 0 ถึง 100 เช่น 92.50',
  }),
  'bad-choice': ({ setting, text, words }) => ({
    message: `${SETTINGS[setting].name} “${shorten(text)}” อ่านไม่ได้ โปรแกรมจึงทำเหมือนเว้นว่างไว้`,
    fix:
      setting === 'documentName'
        ? `ใช้คำในวงเล็บปีกกาเท่านั้น คือ ${words.map((word) => `{${word}}`).join(' ')} หรือเว้นว่างไว้`
        : `เลือก ${words.map((word) => `“${word}”`).join(' หรือ ')} หรือเว้นว่างไว้`,
  }),
  'long-text': ({ length }) => ({
    message: `ข้อความในช่องนี้ยาว ${length.toLocaleString('en')} ตัวอักษร ตารางในรายงานจะยาวข้ามหน้า`,
    fix: 'ย่อให้เหลือสาระสำคัญ รายละเอียดให้ใส่ไว้ในเอกสารที่เผยแพร่',
  }),
  'missing-setting': ({ setting }) => ({
    message: `ยังไม่ได้ตั้งค่า “${SETTINGS[setting].name}”`,
    fix: SETTINGS[setting].help,
  }),
  'score-mismatch': ({ tool, written, meant }) => {
    const what = /\d/.test(meant) ? (tool === null ? 'คะแนนรวม' : `คะแนน ${tool}`) : 'ระดับ';
    return {
      message: `${what} “${written}” ไม่ตรงกับคะแนนในชีตตั้งค่า ซึ่งได้ “${meant}”`,
      fix: 'แก้ข้อความให้ตรง หรือแก้คะแนนในชีตตั้งค่าถ้าพิมพ์ผิด',
    };
  },
  'score-unexplained': ({ oit, explanation }) => ({
    message:
      explanation === null
        ? `ทุกข้อดำเนินการแล้ว แต่คะแนน OIT เป็น ${oit.toFixed(2)} ซึ่งไม่มีข้อที่ไม่ผ่านชุดใดให้คะแนนนี้`
        : `ทุกข้อดำเนินการแล้ว แต่คะแนน OIT ${oit.toFixed(2)} ตรงกับข้อที่ไม่ผ่านอย่างน้อย ${explanation.failed} ข้อ: ${wayWords(explanation)}`,
    fix:
      explanation === null
        ? 'ตรวจว่าพิมพ์คะแนน OIT ตรงกับประกาศผลหรือไม่'
        : 'ดูผลรายข้อในระบบ ITAS ว่าข้อใดไม่ผ่าน แล้วแก้สถานะและข้อมูลของข้อนั้น',
  }),
  'criteria-fault': faultWords,
  'criteria-wording': ({ written, official }) => ({
    message: `ข้อความตามเกณฑ์ในชีตไม่ตรงกับเกณฑ์ เช่น “${shorten(written)}” ซึ่งเกณฑ์ใช้ว่า “${shorten(official)}”`,
    fix: 'ไม่มีผลต่อผลตรวจ ถ้าต้องการให้ตรง กด แก้ให้อัตโนมัติ › คืนข้อความตามเกณฑ์ทั้งหมด',
  }),
  'wrong-count': ({ of, rows, asked }) =>
    of === 'indicators'
      ? {
          message: `มีตัวชี้วัด ${rows} แถว แต่เกณฑ์มี ${asked} ตัวชี้วัด`,
          fix: 'ให้มีแถวละหนึ่งตัวชี้วัดครบตามเกณฑ์ ลบแถวที่เกินหรือเติมแถวที่ขาด',
        }
      : {
          message: `มีองค์ประกอบ ${rows} แถว แต่เกณฑ์มี ${asked} รายการ`,
          fix:
            rows < asked
              ? `กู้คืนแถวที่ถูกลบ หรือลบแถวที่เหลือของข้อนี้ แล้วกดเมนู ${toolPath(buildTitle)} เพื่อเติมใหม่ทั้งข้อ`
              : 'ลบแถวที่ซ้ำหรือไม่มีในเกณฑ์ออก',
        },
};

/** More ways than these are counted, not listed. */
const MOST_WAYS = 3;

function wayWords({ ways }: ScoreExplanation): string {
  const more = ways.length - MOST_WAYS;
  return `${ways.slice(0, MOST_WAYS).map(failedWords).join(' หรือ ')}${more > 0 ? ` หรือแบบอื่นอีก ${more} แบบ` : ''}`;
}

/** E.g. “1 ข้อใน 9.3, 9.4 หรือ 9.5 กับ 1 ข้อใน 10.2”. */
function failedWords(way: readonly FailedItems[]): string {
  return way
    .map(({ count, sections }) =>
      sections.length === 0 ? `${count} ข้อ` : `${count} ข้อใน ${either(sections)}`,
    )
    .join(' กับ ');
}

function either(names: readonly string[]): string {
  return names.length < 2
    ? names.join('')
    : `${names.slice(0, -1).join(', ')} หรือ ${names[names.length - 1]}`;
}
