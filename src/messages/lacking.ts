import type { Lack } from '../ita/verdict/lacking';
import { CELL_NOUNS, componentsNoun, wrongIn } from './findings/nouns';

/** What an item lacks and what is wrong in it, in the fewest words. */
export function lackingWords({ empty, ticked, components, errors }: Lack): string {
  const lacking = [
    ...empty.map((cell) => CELL_NOUNS[cell]),
    ...(ticked < components ? [componentsNoun(components - ticked, components)] : []),
  ];
  const wrong = wrongIn(errors);
  const words = [
    lacking.length > 0 ? `ขาด ${lacking.join(' · ')}` : '',
    wrong.length > 0 ? `แก้ ${wrong.join(' · ')}` : '',
  ].filter((part) => part !== '');
  return words.length > 0 ? words.join(' และ') : 'กรอกครบแล้ว รอเปลี่ยนสถานะ';
}
