import type { Lack, NeededCell } from '../ita/verdict/lacking';
import { wrongIn } from './findings/nouns';

const CELLS: Readonly<Record<NeededCell, string>> = {
  progress: 'ความก้าวหน้า',
  url: 'URL',
  publishedDate: 'วันที่เผยแพร่',
};

/** What an item lacks and what is wrong in it, in the fewest words. */
export function lackingWords({ empty, ticked, components, errors }: Lack): string {
  const lacking = [
    ...empty.map((cell) => CELLS[cell]),
    ...(ticked < components ? [`องค์ประกอบ ${components - ticked} จาก ${components}`] : []),
  ];
  const wrong = wrongIn(errors);
  const words = [
    lacking.length > 0 ? `ขาด ${lacking.join(' · ')}` : '',
    wrong.length > 0 ? `แก้ ${wrong.join(' · ')}` : '',
  ].filter((part) => part !== '');
  return words.length > 0 ? words.join(' และ') : 'กรอกครบแล้ว รอเปลี่ยนสถานะ';
}
