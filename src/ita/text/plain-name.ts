/** Long enough for any body or position, and too short for a message. */
const LONGEST = 120;
const PLAIN = /^[\p{Script=Thai}\s().ฯ/-]+$/u;
const DIGIT = /\p{Nd}/u;

/**
 * The name of a body or a position as it may stand in a letter that is not its writer's own: Thai letters and what goes
 * with them. '' for all else: Latin letters and digits make addresses and telephone numbers.
 */
export function plainName(text: string): string {
  const name = text.replace(/\s+/g, ' ').trim();
  return name.length <= LONGEST && PLAIN.test(name) && !DIGIT.test(name) ? name : '';
}
