import type { Sidebar, SidebarFinding, SidebarItem } from '../../commands/read-sidebar';
import { CONCERNS, type Concern } from '../../ita/checks/concerns';

/** What is to be shown; '' is everything of the kind. */
export interface Filters {
  readonly office: string;
  readonly subIndicator: string;
}

/** Findings of one concern that stand together. */
export interface Group {
  /** Null for those that run through several items, or through none. */
  readonly item: SidebarItem | null;
  readonly findings: readonly SidebarFinding[];
}

/** What the sidebar shows: what is open by what it keeps the office from, and what was accepted. */
export interface Shown {
  /** Under `completeness` also items that are not done yet and of which nothing is told anywhere. */
  readonly groups: Readonly<Record<Concern, readonly Group[]>>;
  readonly accepted: readonly { readonly code: string | null; readonly finding: SidebarFinding }[];
}

export function shownOf({ items, findings }: Sidebar, { office, subIndicator }: Filters): Shown {
  const mine = items.filter(
    (item) =>
      (office === '' || item.owners.includes(office)) &&
      (subIndicator === '' || item.subIndicator === subIndicator),
  );
  const codes = new Set(mine.map(({ code }) => code));
  // What belongs to no item belongs to no division either: everybody sees it.
  const general = findings.filter((finding) =>
    finding.items.length === 0 ? subIndicator === '' : finding.items.some((code) => codes.has(code)),
  );
  const isUntold = ({ code, result, findings: own }: SidebarItem) =>
    result !== 'ครบถ้วน' &&
    ![...own, ...general.filter((finding) => finding.items.includes(code))].some(
      (finding) => isOpen(finding) && isToMend(finding),
    );
  const groupsOf = (concern: Concern): readonly Group[] => {
    const ofConcern = (all: readonly SidebarFinding[]) =>
      all.filter((finding) => isOpen(finding) && finding.concern === concern);
    return [
      { item: null, findings: ofConcern(general) },
      ...mine.map((item) => ({ item, findings: ofConcern(item.findings) })),
    ].filter(
      (group) =>
        group.findings.length > 0 ||
        (concern === 'completeness' && group.item !== null && isUntold(group.item)),
    );
  };
  return {
    groups: Object.fromEntries(CONCERNS.map((concern) => [concern, groupsOf(concern)])) as Shown['groups'],
    accepted: [
      ...mine.flatMap(({ code, findings: own }) => own.map((finding) => ({ code, finding }))),
      ...general.map((finding) => ({ code: null, finding })),
    ].filter(({ finding }) => !isOpen(finding)),
  };
}

export function countOf(groups: readonly Group[]): number {
  return groups.flatMap(({ findings }) => findings).length;
}

export function itemsOf(groups: readonly Group[]): number {
  return groups.filter(({ item }) => item !== null).length;
}

/** The open errors in an item, told at the item or with others: why it is red. */
export function errorsOf(code: string, { items, findings }: Sidebar): readonly SidebarFinding[] {
  const own = items.find((item) => item.code === code)?.findings ?? [];
  const shared = findings.filter((finding) => finding.items.some((each) => each === code));
  return [...own, ...shared].filter((finding) => finding.severity === 'error' && isOpen(finding));
}

function isOpen({ accepted }: SidebarFinding): boolean {
  return accepted === null;
}

function isToMend({ concern }: SidebarFinding): boolean {
  return concern === 'print' || concern === 'completeness';
}
