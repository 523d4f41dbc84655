import type { LanguageFacts } from '../../../src/ita/checks/language/facts';
import { SPELLINGS } from '../../../src/ita/checks/language/spellings';
import type { FindingCode, Place } from '../../../src/ita/finding';
import { CLEAN, eachCell, type Mutations, NARRATIVE, textCells } from './planting';

const EVERYWHERE = textCells();
const SENTENCES = textCells(...NARRATIVE);

/** Mistakes of writing, in every text that staff typed. */
export const languageMutations: Mutations<keyof LanguageFacts> = {
  spelling: [
    {
      name: 'องค์กรบริหารส่วนตำบล',
      plantings: eachCell(EVERYWHERE, (text) => `${text} องค์กรบริหารส่วนตำบล`, asName),
    },
    {
      name: 'each word of the list, in one text after the other',
      plantings: SPELLINGS.flatMap(({ wrong }, index) =>
        eachCell(SENTENCES.slice(index, index + 1), (text) => `${text} ก ${wrong} ข`),
      ),
    },
  ],
  'repeated-word': ['ดำเนินการดำเนินการ', 'รายงานผลรายงานผล', 'เว็บไซต์เว็บไซต์'].map((word) => ({
    name: word,
    plantings: eachCell(EVERYWHERE, (text) => `${text} ${word}`, asName),
  })),
  unbalanced: ['(ฉบับปรับปรุง', 'ฉบับปรับปรุง)', '“โครงการ', '[ก', '"โครงการ', '«โครงการ'].map((mark) => ({
    name: mark,
    plantings: eachCell(EVERYWHERE, (text) => `${text} ${mark}`, asName),
  })),
  'item-code-spelling': [
    {
      name: 'a zero for the letter',
      // The item of the row itself, which it may always cite; elsewhere any will do.
      plantings: eachCell(SENTENCES, (text, place) => `${text} ตามข้อ ${zeroed(place)}`),
    },
  ],
  'mixed-digits': [
    {
      name: 'Arabic digits among Thai ones',
      plantings: eachCell(EVERYWHERE, (text) => `${text} จำนวน ๓ ครั้ง 4 คน`, asName),
    },
    { name: '1,200.50 and ๑', plantings: eachCell(SENTENCES, (text) => `${text} ใช้ 1,200.50 บาท ๑ ครั้ง`) },
  ],
  'era-spacing': ['พ.ศ.๒๕๖๖', 'พศ. ๒๕๖๖', 'พ.ศ  ๒๕๖๖', 'พ. ศ. ๒๕๖๖'].map((era) => ({
    name: era,
    plantings: eachCell(
      SENTENCES,
      (text) => `${text} ${era}`,
      // Some items ask for another year: that is wrong as well.
      () => ['wrong-year'],
    ),
  })),
  'invisible-characters': ['\u200b', '\u00a0', '\ufeff', '\u00ad', '\u202e', '\u200d'].map((character) => ({
    name: `U+${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
    plantings: eachCell(EVERYWHERE, (text) => `${text.slice(0, 2)}${character}${text.slice(2)}`),
  })),
  'displaced-characters': ['\uf70a', '\uf712', '\uf0b7', '\u2028'].map((character) => ({
    name: `U+${character.charCodeAt(0).toString(16)}`,
    plantings: eachCell(EVERYWHERE, (text) => `${text} ${character}`, asName),
  })),
  'private-characters': ['\ue001', '\uf8ff'].map((character) => ({
    name: `U+${character.charCodeAt(0).toString(16)}`,
    plantings: eachCell(EVERYWHERE, (text) => `${text} ${character}`, asName),
  })),
  'decomposed-sara-am': ['ทํา', 'น้ํา', 'ทำ\u0e4d\u0e48า'].map((word) => ({
    name: word,
    plantings: eachCell(EVERYWHERE, (text) => `${text} ${word}`, asName),
  })),
};

/** A name to which something was added is no longer the official one, and no division. */
function asName({ sheet, column }: Place): readonly FindingCode[] {
  if (column === 'owner') return ['owner-unknown'];
  return sheet === 'indicators' && column === 'name' ? ['name-mismatch'] : [];
}

function zeroed({ sheet, row }: Place): string {
  const rows = sheet === 'oit' ? CLEAN.items : sheet === 'components' ? CLEAN.components : [];
  const code = rows.find((each) => each.row === row)?.code.text ?? 'o36';
  return `๐${code
    .slice(1)
    .padStart(2, '0')
    .replace(/[0-9]/g, (digit) => '๐๑๒๓๔๕๖๗๘๙'.charAt(Number(digit)))}`;
}
