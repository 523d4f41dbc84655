/** How a page tells where something stands. */

export const place = (sheet: string, cell: string | null) => (cell === null ? sheet : `${sheet} ช่อง ${cell}`);
export const goTo = (sheet: string, cell: string | null) => `ไปที่ ${place(sheet, cell)}`;
export const more = (count: number) => `และอีก ${count} ช่อง`;
