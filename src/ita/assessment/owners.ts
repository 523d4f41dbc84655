import { isBlank } from '../text/comparable';

/** The owners of a cell: one a line or with , / ; between them, numbered or not. */
export function ownersIn(cell: string): readonly string[] {
  return cell
    .split(/[\n,/;、]/)
    .map((owner) => owner.trim().replace(/^(?:[-•*]|\(?[\d๐-๙]{1,2}[.)])+\s*/, ''))
    .filter((owner) => !isBlank(owner));
}
