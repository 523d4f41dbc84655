import type { SampleComponent, SampleData, SampleItem, SampleOffice } from '../sample-data';
import { basicInformation } from './9-1-basic-information';
import { administration } from './9-2-administration';
import { procurement } from './9-3-procurement';
import { humanResources } from './9-4-human-resources';
import { transparency } from './9-5-transparency';
import { corruptionPrevention } from './10-1-corruption-prevention';
import { integrityMeasures } from './10-2-integrity-measures';
import { indicators } from './indicators';
import { measures } from './measures';
import type { PrintedItem, PrintedSubIndicator } from './printed';
import { settings, WEBSITE } from './settings';

/*
 * The real report of a subdistrict office for fiscal year 2566, as the workbook that it could have come from.
 *
 * Printed in it, misprints included: the settings, every text and owner, and that all is done (each box is ticked).
 * Only line breaks differ: a list that the report runs on in one line has a line for each entry.
 * Invented: the web site and each item's address, the due date, and each publication date (a working day on which
 * its content could exist). Left empty: names and e-mail addresses.
 */

const DONE = 'ดำเนินการแล้ว';
const DUE = '2023-04-30';

const tables: readonly PrintedSubIndicator[] = [
  basicInformation,
  administration,
  procurement,
  humanResources,
  transparency,
  corruptionPrevention,
  integrityMeasures,
];

/** Who is named as responsible. "ทุกส่วนงาน" (all of them) owns an indicator, so it can be chosen too. */
const offices: readonly SampleOffice[] = [
  { name: 'สำนักปลัด', email: '' },
  { name: 'กองคลัง', email: '' },
  { name: 'กองช่าง', email: '' },
  { name: 'กองการศึกษาฯ', email: '' },
  { name: 'ทุกส่วนงาน', email: '' },
];

/** The sample workbook's data. */
export const nasom2566: SampleData = {
  settings,
  items: tables.flatMap(({ label, items }) => items.map((item) => itemRow(label, item))),
  components: tables.flatMap(({ items }) => items.flatMap(componentRows)),
  measures,
  indicators,
  offices,
};

function itemRow(subIndicator: string, item: PrintedItem): SampleItem {
  return {
    code: item.code,
    subIndicator,
    title: item.title,
    components: item.components.map((text) => `- ${text}`).join('\n'),
    owner: item.owner,
    dueDate: DUE,
    status: DONE,
    progress: item.progress,
    url: `${WEBSITE}/ita/2566/${item.code}`,
    publishedDate: item.publishedDate,
  };
}

function componentRows({ code, components }: PrintedItem): SampleComponent[] {
  return components.map((text, index) => ({ code, order: index + 1, text, present: true, note: '' }));
}
