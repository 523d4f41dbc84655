import {
  buildTitle,
  checkTitle,
  importTitle,
  mendTitle,
  reportTitle,
  setupTitle,
  sidebarTitle,
  templatesTitle,
} from './titles';

/** The words of the menu. */
export const menuWords = {
  title: 'ITA',
  setup: setupTitle,
  check: checkTitle,
  sidebar: sidebarTitle,
  fixes: mendTitle,
  importList: `${importTitle}…`,
  report: reportTitle,
  templates: `${templatesTitle}…`,
  build: buildTitle,
  about: (version: string) => `เกี่ยวกับ ITA (รุ่น ${version})`,
};
