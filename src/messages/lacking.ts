import { lacksOf } from '../ita/lacking';
import type { ItemVerdict } from '../ita/verdict';
import { CHECK_NAMES } from './check-names';

/** What an item still lacks, in a few words, where many items stand in one list; '' when it lacks nothing. */
export function lackingWords(item: ItemVerdict): string {
  const words = lacksOf(item).map((code) =>
    code === 'component-missing' ? `องค์ประกอบ ${item.ticked} จาก ${item.components}` : CHECK_NAMES[code],
  );
  return words.join(' · ');
}
