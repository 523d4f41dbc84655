import type { Result } from '../ita/verdict/verdict';

/**
 * Colours of ผลตรวจ, in the sheet and in the pages. Each is a step of its own in lightness, so that a grey print and eyes
 * that see few colours tell them apart; blue stands against orange, never green against red; and each stands beside its
 * word.
 */
export const RESULT_COLOURS: readonly {
  readonly result: Result;
  readonly background: string;
  readonly color: string;
  readonly bold: boolean;
}[] = [
  { result: 'ครบถ้วน', background: '#93c3e2', color: '#0b2f4a', bold: false },
  { result: 'ต้องแก้ไข', background: '#ec8a30', color: '#331a00', bold: true },
  { result: 'กำลังดำเนินการ', background: '#fff1b3', color: '#4d4000', bold: false },
  { result: 'ยังไม่ได้ดำเนินการ', background: '#d4d4d4', color: '#333333', bold: false },
  { result: 'เลยกำหนด', background: '#7f2704', color: '#ffffff', bold: true },
];
