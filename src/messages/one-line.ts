import { shorten } from './shorten';

/** Controls, and marks that turn the direction of a text round: in a message elsewhere they would change what it seems to say. */
const UNSEEN = /[\p{Cc}\p{Cf}]/gu;

/** Text from a cell as a line that may stand in a message of its own. */
export function oneLine(text: string, most: number): string {
  return shorten(text.replace(/\s+/g, ' ').replace(UNSEEN, ''), most);
}
