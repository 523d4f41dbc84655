import { toArabicDigits } from '../text/thai-digits';
import { indentOf } from './clean';

/** What stands before a line of a list: a bullet or a number. */
export interface Marker {
  /** Same for all markers of one level: the glyph, or `(1)`, `1)`, `1.`. */
  readonly kind: string;
  /** Null for a bullet. */
  readonly number: number | null;
}

export interface MarkedLine {
  readonly marker: Marker | null;
  readonly indent: number;
  /** The marker as typed. */
  readonly typed: string;
  readonly text: string;
}

const BOX = '\\[[ xX✓✔]?\\]|[☐☑☒□■▢▣✓✔✗✘]';
const GLYPH = '[•●○◦·∙▪▫◆◇♦►▶▸‣➢➤➔→✦★❖◘◉⦿⚫⚪✳]';
const BULLET = new RegExp(
  `^\\s*(?:([-–—−]|[*+](?=\\s)|${GLYPH}|o(?=\\s+[^\\s0-9๐-๙]))\\s*(?:(?:${BOX})\\s*)?|(?:${BOX})\\s*)`,
);
/** 1.1 before a component. */
const DECIMAL = /^\s*[0-9๐-๙]{1,2}\.[0-9๐-๙]{1,2}\.?\s+(?=\S)/;
const NUMBER =
  /^\s*(?:\(\s?([0-9๐-๙]{1,2}(?:\.[0-9๐-๙]{1,2})?)(?:\s?\)|(?=\s))|([0-9๐-๙]{1,2})(\)|\.(?![0-9๐-๙]))|([ก-ฮa-z])(\)|\.(?=\s)))\s*/;

/** A line parted from the bullet or number before it. */
export function readMarker(line: string): MarkedLine {
  const indent = indentOf(line);
  const bullet = BULLET.exec(line);
  if (bullet) {
    const glyph = bullet[1] ?? '☐';
    const kind = /[-–—−]/.test(glyph) ? '-' : glyph;
    return {
      marker: { kind, number: null },
      indent,
      typed: glyph,
      text: line.slice(bullet[0].length).trim(),
    };
  }
  const number = NUMBER.exec(line);
  if (number) {
    const [typed, inParens, plain, end, letter, letterEnd] = number;
    const digits = toArabicDigits(inParens ?? plain ?? '');
    const kind =
      inParens === undefined ? `${letter === undefined ? '1' : 'a'}${end ?? letterEnd ?? ''}` : '(1)';
    const value = letter === undefined ? Number.parseInt(digits, 10) : null;
    return {
      marker: { kind, number: value ?? 0 },
      indent,
      typed: typed.trim(),
      text: line.slice(typed.length).trim(),
    };
  }
  const decimal = DECIMAL.exec(line);
  if (decimal && beginsLikeComponent(line.slice(decimal[0].length)))
    return {
      marker: { kind: '1.1', number: 0 },
      indent,
      typed: decimal[0].trim(),
      text: line.slice(decimal[0].length).trim(),
    };
  return { marker: null, indent, typed: '', text: line.trim() };
}

/** How a component begins: no title of an item does. */
const COMPONENT_START =
  /^(?:แสดง|มี(?!นาคม|นบุรี|ส่วน)|เป็น(?!ธรรม)|จัดทำ|ระบุ|ต้อง|สามารถ|กรณี|ครอบคลุม|อย่างน้อย|ข้อมูลครอบคลุม)/;
/** Between two dashes of one line more words may begin one. */
const COMPONENT_AFTER_DASH = `(?:${COMPONENT_START.source.slice(4, -1)}|ข้อมูล|ใช้|จะ|หน่วยงาน|กำหนด|หาก|ไม่|เปิดเผย|รายงาน|รายละเอียด|นโยบาย|มาตรการ|คู่มือ|เนื้อหา|สรุป|ผู้บริหาร|หลักเกณฑ์|เผยแพร่|ประกาศ|ประกอบ|ดำเนิน|หัวข้อ)`;

export function beginsLikeComponent(text: string): boolean {
  return COMPONENT_START.test(text);
}

const INLINE_DASH = new RegExp(`\\s+(?=[-–—]\\s?${COMPONENT_AFTER_DASH})`);
const INLINE_GLYPH = new RegExp(`\\s*(?=${GLYPH})`);

/** A line that holds several entries of a list, parted: `- แสดง… - มี…`, `• … • …`, `(๑) … (๒) …`. */
export function partInline(line: string): readonly string[] {
  const indent = ' '.repeat(indentOf(line));
  const text = line.trim();
  const parts = new RegExp(GLYPH).test(text.slice(1))
    ? text.split(INLINE_GLYPH)
    : /^[-–—]/.test(text) || beginsLikeComponent(text)
      ? text.split(INLINE_DASH)
      : partNumbers(text);
  return parts.filter((part) => part.trim() !== '').map((part) => indent + part);
}

/** (๑) … (๒) … (๓) …, as long as each number follows the one before. */
function partNumbers(text: string): readonly string[] {
  const { marker } = readMarker(text);
  if (marker?.number !== 1 || marker.kind === '1.') return [text];
  const starts = [0];
  let expected = 2;
  for (const match of text.matchAll(/\(?([0-9๐-๙]{1,2})\)/g)) {
    if (Number(toArabicDigits(match[1] ?? '')) !== expected) continue;
    starts.push(match.index ?? 0);
    expected++;
  }
  return starts.map((start, index) => text.slice(start, starts[index + 1]).trim());
}

const COMPONENTS_FROM = new RegExp(
  `(?<=[:：])\\s?(?=${COMPONENT_START.source.slice(1)})|\\s(?=[-–—]\\s?${COMPONENT_AFTER_DASH})|\\s?(?=${GLYPH})`,
);

/** Cells that a paste ran together: อำนาจหน้าที่แสดงข้อมูล…; การแสดงข้อมูล is a word of a title. */
const GLUED =
  /(?<=[ก-๎]{6})(?<!การ|(?<!หน้า)ที่|เพื่อ|และ|หรือ|ให้|จะ|ได้)(?=แสดง(?:ข้อมูล|แผน|ตำแหน่ง|ราย|ผล|คู่มือ|นโยบาย|หลักเกณฑ์|โครงสร้าง|กฎหมาย|ช่อง|สถิติ|ประกาศ|ความก้าว))/;

/** A text that begins with a title, parted from the components that follow it in the same text. */
export function partTitle(text: string): {
  readonly title: readonly string[];
  readonly components: readonly string[];
} {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const start = lines.findIndex((line, index) => index > 0 && beginsComponents(line));
  const own = start === -1 ? lines : lines.slice(0, start);
  const rest = start === -1 ? [] : lines.slice(start);
  const last = own[own.length - 1] ?? '';
  const marked = last.slice(1).search(COMPONENTS_FROM) + 1;
  const cut = marked > 0 ? marked : last.search(GLUED);
  if (cut <= 0 || last.slice(0, cut).trim() === '') return { title: own, components: rest };
  return { title: [...own.slice(0, -1), last.slice(0, cut)], components: [last.slice(cut).trim(), ...rest] };
}

function beginsComponents(line: string): boolean {
  const { marker, text } = readMarker(line);
  return marker !== null || beginsLikeComponent(text);
}
