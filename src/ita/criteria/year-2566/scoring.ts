import type { Level, Tool } from '../types';

export const weights: Readonly<Record<Tool, number>> = { IIT: 0.3, EIT: 0.3, OIT: 0.4 };

export const levels: readonly Level[] = [
  { name: 'ผ่านดีเยี่ยม', overallMin: 95, everyToolMin: 95 },
  { name: 'ผ่านดี', overallMin: 85, everyToolMin: 85 },
  { name: 'ผ่าน', overallMin: 85, everyToolMin: null },
  { name: 'ต้องปรับปรุง', overallMin: 70, everyToolMin: null },
  { name: 'ต้องปรับปรุงโดยด่วน', overallMin: 0, everyToolMin: null },
];
