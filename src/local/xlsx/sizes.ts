/** Google measures in pixels at 96 dpi; .xlsx columns in characters of the default font, and rows in points. */
const PIXELS_PER_CHARACTER = 7;
const CELL_PADDING = 5;
const PIXELS_PER_POINT = 96 / 72;

export const widthToPixels = (characters: number) =>
  Math.round(characters * PIXELS_PER_CHARACTER + CELL_PADDING);
export const widthToCharacters = (pixels: number) =>
  Math.max(0, (pixels - CELL_PADDING) / PIXELS_PER_CHARACTER);
export const heightToPixels = (points: number) => Math.round(points * PIXELS_PER_POINT);
export const heightToPoints = (pixels: number) => pixels / PIXELS_PER_POINT;
