import {
  buildTitle,
  checkTitle,
  dueTitle,
  importTitle,
  itasTitle,
  mendTitle,
  reportTitle,
  setupTitle,
  sidebarTitle,
  templatesTitle,
  toolsTitle,
} from './titles';

/** The words of the menu. */
export const menuWords = {
  title: 'ITA',
  setup: setupTitle,
  check: checkTitle,
  sidebar: sidebarTitle,
  fixes: mendTitle,
  due: dueTitle,
  importList: `${importTitle}…`,
  report: reportTitle,
  itas: itasTitle,
  templates: `${templatesTitle}…`,
  build: buildTitle,
  tools: toolsTitle,
  about: (version: string) => `เกี่ยวกับ ITA (รุ่น ${version})`,
};
