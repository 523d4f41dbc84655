import type { Assessment, ItemRow } from '../assessment';
import type { ItemCode } from '../criteria/types';
import type { Place } from '../finding';

/** Words that staff typed, the cell they stand in, and the item they speak of. */
export interface StaffText {
  readonly text: string;
  readonly place: Place;
  readonly item: ItemCode | null;
}

/**
 * Every text of the workbook that staff can mend, sheet by sheet. Addresses, dates, codes and names of persons are
 * not among them, nor are rows that stand for no item: those are people's own notes.
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
      (['title', 'components', 'owner', 'progress'] as const).map(
        (column): StaffText => ({ text: row[column], place: { sheet: 'oit', row: row.row, column }, item }),
      ),
    ),
    ...components.flatMap((row) => {
      const item = row.code.value;
      if (item === null || !items.has(item)) return [];
      return (['text', 'note'] as const).map(
        (column): StaffText => ({
          text: row[column],
          place: { sheet: 'components', row: row.row, column },
          item,
        }),
      );
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
