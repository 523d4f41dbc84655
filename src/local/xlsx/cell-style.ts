import type { CellStyle } from 'hucre/xlsx';
import { type CellFormat, DEFAULT_NUMBER_FORMAT } from './local-workbook';

type Font = NonNullable<CellStyle['font']>;
type Alignment = NonNullable<CellStyle['alignment']>;

/** The part of an .xlsx style that the model knows. Theme colours are not in it: they stay in the style itself. */
function readFormat(style: CellStyle | undefined): CellFormat {
  const { font, fill, alignment } = style ?? {};
  return {
    bold: font?.bold,
    fontColor: toHex(font?.color?.rgb),
    fontSize: font?.size,
    background: fill?.type === 'pattern' && fill.pattern === 'solid' ? toHex(fill.fgColor?.rgb) : undefined,
    wrap: alignment?.wrapText,
    horizontal: HORIZONTAL.find((known) => known === alignment?.horizontal),
    vertical: VERTICAL.find(({ xlsx }) => xlsx === alignment?.vertical)?.google,
  };
}

/** `kept` with the format laid over it. A part that did not change stays exactly as it was in the file. */
function writeStyle(
  kept: CellStyle | undefined,
  format: Readonly<CellFormat>,
  numberFormat: string,
): CellStyle | undefined {
  const before = readFormat(kept);
  const changed = new Set(PARTS.filter((part) => format[part] !== before[part]));
  const sameNumbers = numberFormat === (kept?.numFmt ?? DEFAULT_NUMBER_FORMAT);
  if (changed.size === 0 && sameNumbers) return kept;

  const style: CellStyle = { ...kept };
  assign(style, 'numFmt', numberFormat === DEFAULT_NUMBER_FORMAT ? undefined : numberFormat);
  if (changed.has('background')) assign(style, 'fill', solid(format.background));

  const font: Font = { ...kept?.font };
  if (changed.has('bold')) assign(font, 'bold', format.bold);
  if (changed.has('fontSize')) assign(font, 'size', format.fontSize);
  if (changed.has('fontColor')) assign(font, 'color', rgbColor(format.fontColor));
  assign(style, 'font', nonEmpty(font));

  const alignment: Alignment = { ...kept?.alignment };
  if (changed.has('wrap')) assign(alignment, 'wrapText', format.wrap);
  if (changed.has('horizontal')) assign(alignment, 'horizontal', format.horizontal);
  if (changed.has('vertical')) {
    assign(alignment, 'vertical', VERTICAL.find(({ google }) => google === format.vertical)?.xlsx);
  }
  assign(style, 'alignment', nonEmpty(alignment));
  return style;
}

const PIECES = [
  'font',
  'fill',
  'border',
  'alignment',
  'protection',
  'numFmt',
] as const satisfies (keyof CellStyle)[];

/** For the cells of a sheet, row by row: one that looks like the one above has its style, not another of the same. */
export function styleReader() {
  const above = new Map<number, { readonly style: CellStyle; readonly format: CellFormat }>();
  return (column: number, style: CellStyle | undefined): Pick<Styled, 'style' | 'format'> => {
    if (style === undefined) return { style, format: readFormat(style) };
    const other = above.get(column);
    if (other && PIECES.every((piece) => other.style[piece] === style[piece])) return other;
    const read = { style, format: readFormat(style) };
    above.set(column, read);
    return read;
  };
}

interface Styled {
  readonly kept: CellStyle | undefined;
  readonly format: Readonly<CellFormat>;
  readonly numberFormat: string;
  readonly style: CellStyle | undefined;
}

/** For the cells of a sheet, row by row: most look like the one above, whose style is then theirs. */
export function styleWriter() {
  const above = new Map<number, Styled>();
  return (
    column: number,
    kept: CellStyle | undefined,
    format: Readonly<CellFormat>,
    numberFormat: string,
  ): CellStyle | undefined => {
    const other = above.get(column);
    if (
      other?.kept === kept &&
      other?.numberFormat === numberFormat &&
      PARTS.every((part) => other.format[part] === format[part])
    )
      return other.style;
    const style = writeStyle(kept, format, numberFormat);
    above.set(column, { kept, format, numberFormat, style });
    return style;
  };
}

/** Style of a conditional rule: unlike a cell's, its solid fill stands in the *background* colour. */
export function writeRuleStyle({ background, fontColor, bold }: CellFormat): CellStyle {
  const font: Font = {};
  if (bold) font.bold = true;
  if (fontColor) font.color = { rgb: toRgb(fontColor) };
  const style: CellStyle = {};
  assign(style, 'font', nonEmpty(font));
  if (background) style.fill = { type: 'pattern', pattern: 'solid', bgColor: { rgb: toRgb(background) } };
  return style;
}

export function readRuleStyle(style: CellStyle | undefined): CellFormat {
  const fill = style?.fill;
  return {
    bold: style?.font?.bold,
    fontColor: toHex(style?.font?.color?.rgb),
    background: fill?.type === 'pattern' ? toHex((fill.bgColor ?? fill.fgColor)?.rgb) : undefined,
  };
}

/** 'FF112233' or '112233' → '#112233' */
export function toHex(rgb: string | undefined): string | undefined {
  return rgb === undefined ? undefined : `#${rgb.slice(-6).toLowerCase()}`;
}

/** '#112233' → '112233' */
export function toRgb(hex: string): string {
  return hex.slice(1).toUpperCase();
}

const HORIZONTAL = ['left', 'center', 'right'] as const;
const VERTICAL = [
  { google: 'top', xlsx: 'top' },
  { google: 'middle', xlsx: 'center' },
  { google: 'bottom', xlsx: 'bottom' },
] as const;

const PARTS = [
  'bold',
  'fontColor',
  'fontSize',
  'background',
  'wrap',
  'horizontal',
  'vertical',
] as const satisfies (keyof CellFormat)[];

function rgbColor(hex: string | undefined): Font['color'] | undefined {
  return hex ? { rgb: toRgb(hex) } : undefined;
}

function solid(color: string | undefined): CellStyle['fill'] | undefined {
  return color ? { type: 'pattern', pattern: 'solid', fgColor: { rgb: toRgb(color) } } : undefined;
}

/** Under exactOptionalPropertyTypes an unset member must be absent, not undefined. */
function assign<T extends object, K extends keyof T>(target: T, key: K, value: T[K] | undefined): void {
  if (value === undefined) delete target[key];
  else target[key] = value;
}

function nonEmpty<T extends object>(value: T): T | undefined {
  return Object.keys(value).length > 0 ? value : undefined;
}
