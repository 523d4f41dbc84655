import { selfTestTitle } from '../messages/self-test';
import {
  aboutTitle,
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
  webTitle,
} from '../messages/titles';

/** A window over the sheet has a size, in pixels, that a screen 768 high has room for; what has none stands beside the sheet, as wide as Google makes it. */
interface PageFrame {
  readonly title: string;
  readonly size: { readonly width: number; readonly height: number } | null;
}

const frames = <Name extends string>(pages: Readonly<Record<Name, PageFrame>>) => pages;

/** The pages that the menu opens. */
export const PAGES = frames({
  setup: { title: setupTitle, size: { width: 560, height: 480 } },
  check: { title: checkTitle, size: { width: 560, height: 480 } },
  sidebar: { title: sidebarTitle, size: null },
  fixes: { title: mendTitle, size: { width: 600, height: 480 } },
  due: { title: dueTitle, size: { width: 640, height: 480 } },
  review: { title: reviewTitle, size: { width: 760, height: 480 } },
  report: { title: reportTitle, size: { width: 560, height: 480 } },
  web: { title: webTitle, size: { width: 760, height: 480 } },
  import: { title: importTitle, size: { width: 760, height: 480 } },
  itas: { title: itasTitle, size: { width: 680, height: 480 } },
  templates: { title: templatesTitle, size: { width: 640, height: 480 } },
  selftest: { title: selfTestTitle, size: { width: 760, height: 480 } },
  about: { title: aboutTitle, size: { width: 520, height: 480 } },
});

export type PageName = keyof typeof PAGES;
