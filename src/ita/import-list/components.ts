import { oneLine, spaceBetween } from './clean';
import { beginsLikeComponent, type MarkedLine, partInline, readMarker } from './markers';

/** A line that tells what an item must show. */
export interface ComponentLine {
  readonly text: string;
  /** It may be the rest of the line before: a page ended between them. */
  readonly torn: boolean;
  /** The first line of its cell or row. */
  readonly first: boolean;
}

/** A text that leaves something open: a list follows. */
const LEADS_LIST = /(?:ประกอบด้วย|ดังนี้|ได้แก่|ต่อไปนี้|เช่น|คือ|[:：])\*?$/;
const LEFT_OPEN = /(?:และ|หรือ|ของ|ที่|ใน|แก่|กับ|โดย|ตาม|เพื่อ|จาก|เช่น|การ|ความ|[,(/])$/;
const GOES_ON =
  /^(?:และ|หรือ|ของ|ที่(?!อยู่)|ใน|โดย|เพื่อ|แก่|กับ|ตาม|จาก|ซึ่ง|รวมถึง|รวมทั้ง|ตลอดจน|ยกตัวอย่าง|เช่น|เป็นต้น|[),.ๆฯ/])/;

/** True where the second text reads as the rest of the first. */
export function readsOn(first: string, second: string): boolean {
  return LEFT_OPEN.test(first.slice(-12)) || GOES_ON.test(second);
}

/**
 * What an item must show, one text each. The first kind of bullet is the level of components; numbers and other bullets
 * under it are parts of the one above, and stay in its text.
 */
export function componentsFrom(lines: readonly ComponentLine[]): readonly string[] {
  const components: Growing[] = [];
  let top: MarkedLine | null = null;
  /** Inside (๑) (๒) … under a component. */
  let subKind: string | null = null;

  for (const line of lines) {
    partInline(line.text).forEach((part, index) => {
      const read = readMarker(part);
      const { marker, text } = read;
      const last = components[components.length - 1];
      if (text === '' && marker !== null) return;
      if (!last) begin(read);
      else if (marker === null && continues(last.end, text, line, index === 0)) grow(last, text);
      else if (marker !== null && isPart(last.end, read)) {
        subKind = marker.kind;
        grow(last, marker.number === null ? text : oneLine(part), ' ');
      } else begin(read);
    });
  }
  return components.map(({ parts }) => oneLine(parts.join(''))).filter((text) => text !== '');

  function begin(read: MarkedLine) {
    components.push({ parts: [read.text], end: read.text });
    if (read.marker) top ??= read;
    subKind = null;
  }

  function isPart(end: string, { marker, indent }: MarkedLine): boolean {
    if (marker === null) return false;
    if (marker.kind === subKind && (marker.number === null || marker.number > 1)) return true;
    if (top === null) return marker.number !== null && (LEADS_LIST.test(end) || marker.number > 1);
    if (indent > top.indent) return true;
    if (marker.kind === top.marker?.kind) return false;
    if (marker.number !== null) return top.marker?.number === null || LEADS_LIST.test(end);
    return LEADS_LIST.test(end) || top.marker?.number !== null;
  }

  function continues(end: string, text: string, line: ComponentLine, isFirstPart: boolean): boolean {
    if (line.torn && line.first && isFirstPart) return true;
    // A footnote stands in its component's text.
    if (text.startsWith('*')) return true;
    if (top !== null) return !(line.first && beginsLikeComponent(text));
    return readsOn(end, text);
  }
}

/** A component to which more is added; only its last part is looked at. */
interface Growing {
  readonly parts: string[];
  end: string;
}

function grow(component: Growing, text: string, space = spaceBetween(component.end, text)) {
  component.parts.push(space, text);
  component.end = text;
}
