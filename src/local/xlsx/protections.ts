import { fromSheetReference, toSheetReference } from './a1';
import type { KeptWorkbook, LocalProtection, LocalWorkbook } from './local-workbook';

type NamedRange = NonNullable<KeptWorkbook['namedRanges']>[number];

/**
 * Google's protections have no like in .xlsx, least of all those that only warn. So each is kept as a defined name:
 * it points at the protected cells, and its comment is the description. Excel shows such names and does not mind them.
 */
const NAME = /^_protection_(warning|locked)_(sheet|range)_\d+$/;
/** Excel's limit on the comment of a name. */
const LONGEST_COMMENT = 255;

export function isProtectionName({ name }: NamedRange): boolean {
  return NAME.test(name);
}

export function readProtections(names: readonly NamedRange[], sheetName: string): LocalProtection[] {
  return names.flatMap(({ name, range, comment = '' }) => {
    const [, strength, extent] = NAME.exec(name) ?? [];
    const place = fromSheetReference(range);
    if (!strength || !place || place.sheetName !== sheetName) return [];
    const area = extent === 'sheet' ? null : place.area;
    return [{ area, description: comment, warningOnly: strength === 'warning' }];
  });
}

export function writeProtections({ sheets }: LocalWorkbook): NamedRange[] {
  const all = sheets.flatMap((sheet) => sheet.protections.map((protection) => ({ sheet, protection })));
  return all.map(({ sheet, protection: { area, description, warningOnly } }, index) => ({
    name: `_protection_${warningOnly ? 'warning' : 'locked'}_${area ? 'range' : 'sheet'}_${index + 1}`,
    range: toSheetReference(sheet.name, area ?? { row: 1, column: 1, rows: 1, columns: 1 }),
    ...(description && { comment: description.slice(0, LONGEST_COMMENT) }),
  }));
}
