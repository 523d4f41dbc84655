import { USUAL_CODE_FORM } from '../ita/assessment/assessment';
import { inOrder } from '../ita/assessment/component-order';
import { writtenCode } from '../ita/assessment/written-code';
import type { CheckContext } from '../ita/checks';
import { sectionLabel, sectionsOf } from '../ita/criteria/sections';
import type { ItemCode } from '../ita/criteria/types';
import { isBlank } from '../ita/text/comparable';
import { type PageLink, pageLinks } from '../ita/text/page-links';
import type { CalendarDate } from '../ita/text/thai-date';
import { completeAddress, parseWebAddress } from '../ita/text/web-address';
import type { ItemVerdict } from '../ita/verdict/verdict';

/**
 * The year's list as the public is shown it. Of what the office typed it takes the titles, components, addresses and days,
 * and nothing else: no owner, no note, no evidence of its own, no name.
 */
export interface PublicList {
  readonly agency: string;
  /** '' where ตั้งค่า does not say. */
  readonly district: string;
  readonly province: string;
  /** Of the office; null where ตั้งค่า has none that can be read. */
  readonly website: string | null;
  /** Fiscal year (พ.ศ.). */
  readonly year: number;
  /** The day on which it stood so. */
  readonly day: CalendarDate;
  readonly sections: readonly PublicSection[];
}

export interface PublicSection {
  /** `9.1 ข้อมูลพื้นฐาน`; '' where the list has no headings. */
  readonly label: string;
  readonly items: readonly PublicItem[];
}

export interface PublicItem {
  readonly code: ItemCode;
  /** The code in the form that the office uses. */
  readonly written: string;
  readonly title: string;
  readonly components: readonly string[];
  /** ครบถ้วน, and with a page to be seen. What is not ready shows neither pages nor a day. */
  readonly ready: boolean;
  readonly pages: readonly PageLink[];
  readonly published: CalendarDate | null;
}

/** @param verdicts of every item of the year, in the order of its list */
export function publicList(
  { assessment: { settings }, criteria, componentsOf, today }: CheckContext,
  verdicts: readonly ItemVerdict[],
): PublicList {
  const byCode = new Map(verdicts.map((verdict) => [verdict.code, verdict]));
  const form = settings.codeForm.value ?? USUAL_CODE_FORM;
  return {
    agency: settings.agency.trim(),
    district: settings.district.trim(),
    province: settings.province.trim(),
    website: completeAddress(settings.website),
    year: criteria.year,
    day: today,
    sections: sectionsOf(criteria)
      .filter(({ items }) => items.length > 0)
      .map((section) => ({
        label: sectionLabel(section),
        items: section.items.map(({ code, title, components }): PublicItem => {
          const verdict = byCode.get(code);
          const pages = pageLinks(verdict?.row?.url ?? '').filter(
            ({ address }) => parseWebAddress(address) !== null,
          );
          const ready = verdict?.result === 'ครบถ้วน' && pages.length > 0;
          const own = inOrder(componentsOf(code)).map(({ text }) => text);
          return {
            code,
            written: writtenCode(code, form),
            title,
            components: (own.length > 0 ? own : components).filter((text) => !isBlank(text)),
            ready,
            pages: ready ? pages : [],
            published: ready ? (verdict.row?.publishedDate.value ?? null) : null,
          };
        }),
      })),
  };
}

/** How many of its items are ready, of how many. */
export function countReady({ sections }: PublicList): { readonly ready: number; readonly total: number } {
  const items = sections.flatMap((section) => section.items);
  return { ready: items.filter(({ ready }) => ready).length, total: items.length };
}
