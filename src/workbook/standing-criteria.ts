import { criteriaOf } from '../ita/criteria';
import type { Criteria } from '../ita/criteria/types';
import { parseFiscalYear } from '../ita/fiscal-year';
import { UserError } from '../messages/user-error';
import type { OpenWorkbook } from './open-workbook';
import { readComponents } from './read-assessment';
import { readCriteria, yearOfCriteria } from './read-criteria';
import type { SheetKey } from './schema';
import { settingRow } from './setting-row';
import type { Table } from './table';

/**
 * What เกณฑ์ says in a workbook that need not be whole: before and during the first run.
 * @returns null where there is none, or none that can be read.
 */
export function standingCriteria(workbook: OpenWorkbook): Criteria | null {
  const table = tableOrNull(workbook, 'criteria');
  if (!table || table.rows.length === 0) return null;
  const settings = tableOrNull(workbook, 'settings');
  const year =
    yearOfCriteria(table) ??
    parseFiscalYear((settings && settingRow(settings, 'fiscalYear')?.text('value')) ?? '');
  if (year === null) return null;
  const components = tableOrNull(workbook, 'components');
  return orNull(
    () =>
      readCriteria(table, {
        year,
        yearCell: '',
        bundled: () => criteriaOf(year),
        components: components ? readComponents(components) : [],
      }).criteria,
  );
}

/** Null for a sheet that is not there or not whole yet: the first run is what makes it so. */
export function tableOrNull<S extends SheetKey>(workbook: OpenWorkbook, key: S): Table<S> | null {
  return orNull(() => workbook.table(key));
}

function orNull<T>(read: () => T): T | null {
  try {
    return read();
  } catch (error) {
    if (error instanceof UserError) return null;
    throw error;
  }
}
