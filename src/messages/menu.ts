import {
  buildTitle,
  checkTitle,
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
  report: reportTitle,
  templates: `${templatesTitle}…`,
  build: buildTitle,
  about: (version: string) => `เกี่ยวกับ ITA (รุ่น ${version})`,
};
