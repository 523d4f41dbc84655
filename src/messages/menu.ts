import { buildTitle, checkTitle, reportTitle } from './dialogs';

/** The words of the menu. */
export const menuWords = {
  title: 'ITA',
  check: checkTitle,
  report: reportTitle,
  build: buildTitle,
  about: (version: string) => `เกี่ยวกับ ITA (รุ่น ${version})`,
};
