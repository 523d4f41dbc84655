import { ownersIn } from '../ita/assessment/owners';
import type { AcceptedFinding } from '../ita/assessment/policy';
import { sectionLabel, sectionsOf } from '../ita/criteria/sections';
import type { ItemCode } from '../ita/criteria/types';
import type { Finding } from '../ita/finding';
import { groupBy } from '../ita/group-by';
import { comparable, isBlank } from '../ita/text/comparable';
import { type PageLink, pageLinks } from '../ita/text/page-links';
import { parseWebAddress } from '../ita/text/web-address';
import type { Result } from '../ita/verdict/verdict';
import { MOST_LISTED, worstOf } from '../messages/capped';
import { daysLeftWords } from '../messages/days-left';
import { type ToldFinding, tell } from '../messages/told-finding';
import { locate, locateAll } from '../workbook/locate';
import type { Outcomes } from '../workbook/write-check';
import { type JudgedItems, judgeOpenItems } from './judge-open-items';
import { fixesIn, type ProposedFix } from './mend-texts';
import { type Selection, selectionIn } from './read-selection';
import { today } from './surroundings';

/** All that is left to do. */
export interface Sidebar {
  readonly complete: number;
  readonly total: number;
  /** How long there is until the days that the office works towards. */
  readonly daysLeft: readonly string[];
  readonly items: readonly SidebarItem[];
  /** Those of no item, or of several. */
  readonly findings: readonly SidebarFinding[];
  /** Findings and items that it is not sent. */
  readonly more: number;
  /** The names of the sheet ส่วนงาน. */
  readonly offices: readonly string[];
  /** The sections of the list, each with what its items name it by; none where it has no headings. */
  readonly subIndicators: readonly { readonly code: string; readonly name: string }[];
  /** False until the first full check: before it the sheet shows no verdict, and none follows an edit. */
  readonly checked: boolean;
  /** The row that the person is in, so that opening the page asks for nothing more. */
  readonly selection: Selection;
}

export interface SidebarItem {
  readonly code: ItemCode;
  readonly title: string;
  readonly subIndicator: string;
  /** Those of `offices` that it names. */
  readonly owners: readonly string[];
  readonly result: Result;
  /** Where its row begins; null where it has none. */
  readonly cell: string | null;
  /** Its pages; addresses of the web alone, nothing that a link could run. */
  readonly links: readonly PageLink[];
  readonly findings: readonly SidebarFinding[];
}

/** A finding, and what makes its cells right, where there is just one way. */
export interface SidebarFinding extends ToldFinding {
  /** The items in whose cells it is, where there are several. */
  readonly items: readonly ItemCode[];
  readonly mends: readonly ProposedFix[];
}

/** Judges the workbook as it is now, and writes nothing: six round trips, the selected row with it. */
export function readSidebar(): Sidebar {
  return sidebarOf(judgeOpenItems());
}

/** @param outcomes what stands beside the rows of OIT by now, where it was written since these were read */
export function sidebarOf(judged: JudgedItems, outcomes: Outcomes | null = null): Sidebar {
  const { data, judgement } = judged;
  const { criteria, assessment, tables } = data;
  const told = teller(judged);
  const offices: readonly string[] = assessment.offices
    .map(({ name }) => name.trim())
    .filter((name) => !isBlank(name));
  const officesNamed = namedIn(offices);
  const itemOf = new Map(criteria.items.map((item) => [item.code, item]));
  const sections = sectionsOf(criteria);
  const sectionOf = new Map(
    sections.flatMap(({ key, items }) => items.map(({ code }) => [code, key] as const)),
  );
  const general = told(judgement.others, judgement.othersAccepted);
  const ofItem = new Map(
    judgement.items.map(({ code, findings, accepted }) => [code, told(findings, accepted)]),
  );
  const listed = judgement.items.slice(0, MOST_LISTED);
  const unlisted = judgement.items.slice(MOST_LISTED).flatMap(({ code }) => ofItem.get(code) ?? []);
  const { of, more } = worstOf([...general, ...listed.flatMap(({ code }) => ofItem.get(code) ?? [])]);
  const withMends = mendsWithin(MOST_LETTERS_OF_MENDS);
  return {
    complete: judgement.items.filter(({ result }) => result === 'ครบถ้วน').length,
    total: judgement.items.length,
    daysLeft: daysLeftWords(criteria.deadlines, today()),
    items: listed.map(({ code, row, result }) => ({
      code,
      title: itemOf.get(code)?.title ?? '',
      subIndicator: sectionOf.get(code) ?? '',
      owners: officesNamed(row?.owner ?? ''),
      result,
      cell: row && locate({ sheet: 'oit', row: row.row, column: 'code' }, tables).cell,
      links: pageLinks(row?.url ?? '')
        .filter(({ address }) => parseWebAddress(address) !== null)
        .slice(0, MOST_ADDRESSES),
      findings: of(ofItem.get(code) ?? []).map(withMends),
    })),
    findings: of(general).map(withMends),
    more: more + unlisted.length + judgement.items.length - listed.length,
    offices: offices.slice(0, MOST_LISTED),
    subIndicators: sections
      .filter(({ name }) => name !== null)
      .map((section) => ({ code: section.key, name: sectionLabel(section) })),
    checked: judged.checked,
    selection: selectionIn(judged.workbook, data, outcomes),
  };
}

/** Those of the offices that a cell names, in their order. */
function namedIn(offices: readonly string[]): (ownerCell: string) => readonly string[] {
  const places = groupBy(
    offices.map((_, place) => place),
    (place) => comparable(offices[place] ?? ''),
  );
  return (ownerCell) => {
    const named = ownersIn(ownerCell).flatMap((owner) => places.get(comparable(owner)) ?? []);
    return [...new Set(named)].sort((a, b) => a - b).flatMap((place) => offices[place] ?? []);
  };
}

function teller(judged: JudgedItems) {
  const { tables } = judged.data;
  const mends = new Map(fixesIn(judged).map((fix) => [`${fix.sheet}!${fix.cell}`, fix]));
  const told = (finding: Finding, accepted: string | null): SidebarFinding => {
    const places = locateAll(finding, tables);
    const cells = finding.edits.length === 0 || accepted !== null ? [] : places;
    return {
      ...tell(finding, places, accepted),
      items: finding.items,
      mends: cells.flatMap(({ sheet, cell }) => mends.get(`${sheet}!${cell}`) ?? []),
    };
  };
  return (open: readonly Finding[], accepted: readonly AcceptedFinding[]) => [
    ...open.map((finding) => told(finding, null)),
    ...accepted.map(({ finding, reason }) => told(finding, reason)),
  ];
}

/** Of all texts that could be mended from here: those beyond are mended on the page of the fixes. */
const MOST_LETTERS_OF_MENDS = 400_000;

function mendsWithin(most: number): (finding: SidebarFinding) => SidebarFinding {
  let left = most;
  return (finding) => {
    const mends = finding.mends.filter(({ before, after }) => {
      left -= before.length + after.length;
      return left >= 0;
    });
    return { ...finding, mends, items: finding.items.slice(0, MOST_LISTED) };
  };
}

/** A row has buttons for no more. */
const MOST_ADDRESSES = 20;
