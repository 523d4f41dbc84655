import { itemOf } from '../../criteria/item-of';
import type { Criteria, ItemCode } from '../../criteria/types';
import { itemCheck } from '../check';

/** The findings point at the sheet องค์ประกอบ, where the boxes are. */
export const componentMissing = itemCheck(
  'component-missing',
  'error',
  'A done item shows every component that the criteria ask for.',
  (row, item, { componentsOf }) => {
    if (row.status.value !== 'ดำเนินการแล้ว') return [];
    const components = componentsOf(item);
    const missing = components.filter((component) => !component.present);
    const [first] = missing;
    if (!first) return [];
    return [
      {
        place: { sheet: 'components', row: first.row, column: 'present' },
        facts: { texts: missing.map((component) => component.text), total: components.length },
      },
    ];
  },
);

export const noComponents = itemCheck(
  'no-components',
  'error',
  'An item whose components were deleted from the sheet cannot be called complete.',
  (row, item, { criteria, componentsOf }) =>
    row.status.value === 'ดำเนินการแล้ว' && componentsOf(item).length === 0 && hasComponents(item, criteria)
      ? [{ place: { sheet: 'oit', row: row.row, column: 'code' }, facts: {} }]
      : [],
);

/** Of a list whose components are not known nothing was deleted. */
function hasComponents(item: ItemCode, { items }: Criteria): boolean {
  return (itemOf(items, item)?.components ?? []).length > 0;
}
