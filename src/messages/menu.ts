import {
  buildTitle,
  checkTitle,
  dueTitle,
  importTitle,
  itasTitle,
  mendTitle,
  reportTitle,
  reviewTitle,
  setupTitle,
  sidebarTitle,
  templatesTitle,
  toolsTitle,
  webTitle,
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
  review: reviewTitle,
  report: reportTitle,
  itas: itasTitle,
  web: webTitle,
  templates: `${templatesTitle}…`,
  build: buildTitle,
  tools: toolsTitle,
  about: (version: string) => `เกี่ยวกับ ITA (รุ่น ${version})`,
};
