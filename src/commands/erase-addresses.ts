import { comparable } from '../ita/text/comparable';
import { emailsIn, withoutEmail } from '../ita/text/email-addresses';
import { ERASED } from '../messages/about-page';
import { templatesTitle } from '../messages/titles';
import { KIND } from '../workbook/criteria-rows';
import type { CellWrite } from '../workbook/grid';
import { type OpenWorkbook, openWorkbook } from '../workbook/open-workbook';
import { inRoom } from '../workbook/room';
import { SHEETS } from '../workbook/schema';
import { openStore } from '../workbook/store';
import type { Table } from '../workbook/table';
import { eraseSavers, readShelf } from '../workbook/templates';
import { keptYears, sheetName } from '../workbook/year-sheets';
import { holding } from './surroundings';

/** An address that the add-on wrote down, and how often in each place. */
export interface KeptAddress {
  readonly address: string;
  readonly places: readonly { readonly place: string; readonly count: number }[];
}

/**
 * The addresses of people that the add-on itself has written down: who did what in ประวัติ, with whom a report was shared,
 * who accepted a finding, who reviewed evidence, who brought a list in or compared it with the handbook, who put a template in. Not those that
 * the office typed in, which are its own to change.
 */
export function readAddresses(): readonly KeptAddress[] {
  const workbook = openWorkbook();
  const found = new Map<string, Map<string, number>>();
  const note = (place: string, text: string) => {
    for (const address of emailsIn(text)) {
      const places = found.get(address) ?? new Map<string, number>();
      found.set(address, places.set(place, (places.get(place) ?? 0) + 1));
    }
  };
  for (const { text } of workbook.table('history').rows) {
    note(SHEETS.history.name, `${text('who')} ${text('open')} ${text('link')}`);
  }
  for (const year of years(workbook)) {
    const ofYear = openWorkbook(null, year);
    for (const { text } of ofYear.table('oit').rows)
      note(sheetName('oit', year), `${text('reviewer')} ${text('reviewNote')}`);
    for (const { text } of ofYear.table('exceptions').rows) note(sheetName('exceptions', year), text('who'));
    for (const { text } of confirmations(ofYear.table('criteria')))
      note(sheetName('criteria', year), `${text('owners')} ${text('source')}`);
  }
  for (const { savedBy } of readShelf(openStore(workbook.spreadsheet, workbook.sheets)).templates)
    note(templatesTitle, savedBy);
  return [...found].map(([address, places]) => ({
    address,
    places: [...places].map(([place, count]) => ({ place, count })),
  }));
}

/**
 * Erases an address, or all, from where `readAddresses` finds them. A run that was stopped is simply made again.
 * @param address in any letters; null for all
 * @returns what is left of them: none, unless somebody has just written one down
 */
export function eraseAddresses(address: string | null): readonly KeptAddress[] {
  const holder = holding(ERASED.command);
  inRoom(
    (room) => {
      room.write('history', (table) => [
        ...erased(table, 'who', address, ''),
        ...erased(table, 'open', address, ERASED.instead),
        ...erased(table, 'link', address, ''),
      ]);
      eraseSavers(room.store, (text) => withoutEmail(text, address, ''));
    },
    { holder },
  );
  for (const year of years(openWorkbook())) {
    inRoom(
      (room) => {
        room.write('oit', (table) => [
          ...erased(table, 'reviewer', address, ''),
          ...erased(table, 'reviewNote', address, ERASED.instead),
        ]);
        room.write('exceptions', (table) => erased(table, 'who', address, ''));
        room.write('criteria', (table) => {
          const ours = { ...table, rows: confirmations(table) };
          return [...erased(ours, 'owners', address, ''), ...erased(ours, 'source', address, ERASED.instead)];
        });
      },
      { holder, year },
    );
  }
  return readAddresses();
}

/** The present year, then those whose sheets are kept. */
function years({ sheets }: OpenWorkbook): readonly (number | null)[] {
  return [null, ...keptYears(sheets.keys())];
}

/** The rows of เกณฑ์ that tell where a list comes from, and who compared it with the handbook. */
function confirmations({ rows }: Table<'criteria'>) {
  return rows.filter(({ text }) => comparable(text('kind')) === comparable(KIND.confirmation));
}

function erased<S extends 'history' | 'oit' | 'exceptions' | 'criteria'>(
  { rows, columns }: Table<S>,
  column: keyof typeof columns & string,
  address: string | null,
  instead: string,
): readonly CellWrite[] {
  return rows.flatMap(({ row, text }) => {
    const before = text(column as never);
    const value = withoutEmail(before, address, instead);
    return value === before ? [] : [{ row, column: columns[column], value }];
  });
}
