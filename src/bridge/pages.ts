import { aboutTitle, checkTitle, reportTitle, setupTitle } from '../messages/titles';

/** The pages that open as dialogs: the title of the window, and its size in pixels. */
export const PAGES = {
  setup: { title: setupTitle, width: 560, height: 600 },
  check: { title: checkTitle, width: 560, height: 560 },
  report: { title: reportTitle, width: 520, height: 480 },
  about: { title: aboutTitle, width: 520, height: 520 },
} as const;

export type PageName = keyof typeof PAGES;
