import type { Result } from '../ita/verdict';

/**
 * Colours of ผลตรวจ. They differ in lightness as well as in hue (blue against orange, never green against red), so
 * that they can be told apart without seeing colours; and each stands beside its word.
 */
export const RESULT_COLOURS: readonly {
  readonly result: Result;
  readonly background: string;
  readonly color: string;
  readonly bold: boolean;
}[] = [
  { result: 'ครบถ้วน', background: '#cfe6f5', color: '#0b3c5d', bold: false },
  { result: 'ต้องแก้ไข', background: '#f6a54b', color: '#3d1f00', bold: true },
  { result: 'กำลังดำเนินการ', background: '#fff4c2', color: '#4d4000', bold: false },
  { result: 'ยังไม่ได้ดำเนินการ', background: '#ececec', color: '#3c3c3c', bold: false },
  { result: 'เลยกำหนด', background: '#7f2704', color: '#ffffff', bold: true },
];
