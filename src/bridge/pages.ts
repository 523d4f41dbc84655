import {
  aboutTitle,
  checkTitle,
  mendTitle,
  reportTitle,
  setupTitle,
  sidebarTitle,
  templatesTitle,
} from '../messages/titles';

/** A window over the sheet has a size, in pixels; what has none stands beside the sheet, as wide as Google makes it. */
interface PageFrame {
  readonly title: string;
  readonly size: { readonly width: number; readonly height: number } | null;
}

const frames = <Name extends string>(pages: Readonly<Record<Name, PageFrame>>) => pages;

/** The pages that the menu opens. */
export const PAGES = frames({
  setup: { title: setupTitle, size: { width: 560, height: 600 } },
  check: { title: checkTitle, size: { width: 560, height: 560 } },
  sidebar: { title: sidebarTitle, size: null },
  fixes: { title: mendTitle, size: { width: 600, height: 560 } },
  report: { title: reportTitle, size: { width: 560, height: 560 } },
  templates: { title: templatesTitle, size: { width: 640, height: 600 } },
  about: { title: aboutTitle, size: { width: 520, height: 520 } },
});

export type PageName = keyof typeof PAGES;
