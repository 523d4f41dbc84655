import { wholeCheck } from '../check';

/** The columns that hold sentences; a heading or a name may end as it likes. */
const NARRATIVE: readonly string[] = ['progress', 'method', 'summary', 'outcome', 'guideline'];

/** Words that want more after them, unless they end another word: ภายใน, ติดตาม, กำกับ, เนื่องมาจาก. */
const CONNECTIVE =
  /(?:พร้อมทั้ง|รวมทั้ง|รวมถึง|อีกทั้ง|ตลอดจน|เนื่องจาก|โดย|เพื่อ|ซึ่ง|จาก|โดยมี|ของ(?<!สิ่งของ|เจ้าของ|ข้าวของ)|(?<!ภาย)ใน|(?<!ติด)ตาม|(?<!กำ)กับ|(?<!ความ)พร้อม)$/;

/** Words after which a list may follow on the next line. */
const INTRODUCTION = /(?:และ|หรือ|ได้แก่|เช่น|ดังนี้|ดังต่อไปนี้|ประกอบด้วย|,|:)$/;

const LIST_ENTRY = /^(?:[-–•*·]|\(?[0-9๐-๙]{1,3}[.)]|\(?[ก-ฮa-z][.)])/i;

export const unfinished = wholeCheck(
  'unfinished',
  'warning',
  'A text, or an entry of its list, breaks off after a word that wants more: พร้อมทั้ง, และ, ใน …',
  (context) =>
    context.texts
      .filter(({ place }) => NARRATIVE.includes(place.column))
      .flatMap(({ text, place, item }) =>
        brokenOff(text).map((end) => ({ place, facts: { end }, ...(item === null ? {} : { item }) })),
      ),
);

/** The ends of the lines that break off. A line that runs on in the next one does not. */
function brokenOff(text: string): readonly string[] {
  const lines = text
    .split('\n')
    .map((line) => line.replace(/[\s\u200B\u00A0]+$/, '').trimStart())
    .filter((line) => line !== '');
  return lines
    .filter((line, index) => {
      const next = lines[index + 1];
      if (next === undefined) return CONNECTIVE.test(line) || INTRODUCTION.test(line);
      return LIST_ENTRY.test(next) && CONNECTIVE.test(line);
    })
    .map((line) => line.slice(-30));
}
