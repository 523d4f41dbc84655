import { buildTitle, checkTitle, reportTitle, setupTitle } from './titles';

/** The words of the menu. */
export const menuWords = {
  title: 'ITA',
  setup: setupTitle,
  check: checkTitle,
  report: reportTitle,
  build: buildTitle,
  about: (version: string) => `เกี่ยวกับ ITA (รุ่น ${version})`,
};
