import type { Assessment, Parsed, SettingKey } from '../../ita/assessment/assessment';
import { criteriaOf } from '../../ita/criteria';
import type { Criteria } from '../../ita/criteria/types';

/** A report that is nobody's, with something of each kind of row in it. */

const YEAR = 2566;
const nothing = <T>(): Parsed<T> => ({ text: '', value: null });
const known = <T>(value: T): Parsed<T> => ({ text: String(value), value });

export function madeUpCriteria(): Criteria {
  const criteria = criteriaOf(YEAR);
  if (criteria === null) throw new Error(`no criteria of ${YEAR}`);
  return criteria;
}

export const MADE_UP: Assessment = {
  settings: {
    agency: 'หน่วยงานทดสอบ',
    district: 'อำเภอทดสอบ',
    province: 'จังหวัดทดสอบ',
    website: 'https://www.example.go.th',
    fiscalYear: known(YEAR),
    iit: known(90),
    eit: known(80),
    oit: known(95),
    division: 'หน่วยงานทดสอบ',
    telephone: '',
    memoNumber: '',
    memoDate: nothing(),
    addressee: 'ผู้ทดสอบ',
    author: '',
    authorPosition: '',
    officeHead: '',
    palad: '',
    paladEmail: '',
    mayor: '',
    memoPlace: nothing(),
    memoOpinions: nothing(),
    codeForm: nothing(),
    documentName: nothing(),
    rows: {} as Record<SettingKey, number>,
  },
  items: [1, 2].map((number) => ({
    row: number + 1,
    code: known(`o${number}` as const),
    subIndicator: '9.1',
    title: '',
    components: '',
    owner: 'ผู้ทดสอบ',
    dueDate: nothing(),
    status: known(number === 1 ? ('ดำเนินการแล้ว' as const) : ('กำลังดำเนินการ' as const)),
    progress: 'ทดสอบภาษาไทยที่มีสระและวรรณยุกต์ซ้อน ที่นี้ ผู้ใหญ่ น้ำ กตัญญู ฐานะ',
    url: `https://www.example.go.th/${number}`,
    publishedDate: nothing(),
  })),
  components: [],
  measures: [
    {
      row: 2,
      order: '1',
      measure: 'ทดสอบ',
      method: 'ทดสอบ',
      period: 'ทดสอบ',
      owner: 'ทดสอบ',
      summary: 'ทดสอบ',
      outcome: 'ทดสอบ',
    },
  ],
  indicators: [],
  offices: [],
  criteriaFaults: [],
};
