import type { Assessment, ItemRow } from '../assessment/assessment';
import type { ItemCode } from '../criteria/types';
import type { Place } from '../finding';

/** Words that staff typed, the cell they stand in, and the item they speak of. */
export interface StaffText {
  readonly text: string;
  readonly place: Place;
  readonly item: ItemCode | null;
}

/**
 * Every text of the workbook that staff wrote, sheet by sheet. Addresses, dates, codes and names of persons are not
 * among them, nor are rows that stand for no item (those are people's own notes), nor the words of the criteria that
 * the sheets repeat.
 */
export function staffTexts(
  { settings, components, measures, indicators }: Assessment,
  items: ReadonlyMap<ItemCode, ItemRow>,
): readonly StaffText[] {
  return [
    ...(['agency', 'division', 'addressee', 'authorPosition'] as const).map(
      (setting): StaffText => ({
        text: settings[setting],
        place: { sheet: 'settings', row: settings.rows[setting], column: 'value' },
        item: null,
      }),
    ),
    ...[...items].flatMap(([item, row]) =>
      (['owner', 'progress'] as const).map(
        (column): StaffText => ({ text: row[column], place: { sheet: 'oit', row: row.row, column }, item }),
      ),
    ),
    ...components.flatMap((row): StaffText[] => {
      const item = row.code.value;
      if (item === null || !items.has(item)) return [];
      return [{ text: row.note, place: { sheet: 'components', row: row.row, column: 'note' }, item }];
    }),
    ...measures.flatMap((row) =>
      (['measure', 'method', 'period', 'owner', 'summary', 'outcome'] as const).map(
        (column): StaffText => ({
          text: row[column],
          place: { sheet: 'measures', row: row.row, column },
          item: null,
        }),
      ),
    ),
    ...indicators.flatMap((row) =>
      (['name', 'guideline', 'owner', 'period', 'progress'] as const).map(
        (column): StaffText => ({
          text: row[column],
          place: { sheet: 'indicators', row: row.row, column },
          item: null,
        }),
      ),
    ),
  ];
}
