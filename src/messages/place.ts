/** How a page tells where something stands. */

export const place = (sheet: string, cell: string | null) => (cell === null ? sheet : `${sheet} ช่อง ${cell}`);
export const goTo = (place: string) => `ไปที่ ${place}`;
export const more = (count: number) => `และอีก ${count} ช่อง`;
