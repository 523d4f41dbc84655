import type { ItemCode, YearRule } from '../ita/criteria/types';
import type { FiscalYear } from '../ita/fiscal-year';

/** What is asked of an item: the year that its content must belong to, the item it builds on, the day it is due. */
export const askWords = {
  year: {
    N: (year) => `ข้อมูลของปีงบประมาณ ${year}`,
    'N-1': (year) => `ข้อมูลของปีงบประมาณ ${year - 1}`,
    '6m': (year) => `ข้อมูล 6 เดือนแรกของปีงบประมาณ ${year} (1 ต.ค. ${year - 1} – 31 มี.ค. ${year})`,
    'covers N': (year) => `แผนที่ครอบคลุมปีงบประมาณ ${year}`,
  } satisfies Record<Exclude<YearRule, null>, (year: FiscalYear) => string>,
  refersTo: (code: ItemCode, title: string) => `ต้องสอดคล้องกับข้อ ${code} ${title}`,
  due: (day: string) => `กำหนดเสร็จ ${day}`,
};
