import type { Indicator, SubIndicator } from '../types';

/** What the surveys measure: IIT asks staff about 1–5, EIT asks the public about 6–8. */
export const indicators: readonly Indicator[] = [
  { order: 1, name: 'การปฏิบัติหน้าที่' },
  { order: 2, name: 'การใช้งบประมาณ' },
  { order: 3, name: 'การใช้อำนาจ' },
  { order: 4, name: 'การใช้ทรัพย์สินของทางราชการ' },
  { order: 5, name: 'การแก้ไขปัญหาการทุจริต' },
  { order: 6, name: 'คุณภาพการดำเนินงาน' },
  { order: 7, name: 'ประสิทธิภาพการสื่อสาร' },
  { order: 8, name: 'การปรับปรุงระบบการทำงาน' },
];

/** What OIT looks for on the web site: the parts of indicators 9 and 10. */
export const subIndicators: readonly SubIndicator[] = [
  { code: '9.1', indicator: 9, name: 'ข้อมูลพื้นฐาน' },
  // As printed; "การดำเนินงาน" may be the heading of o11–o13 run on to the name "การบริหารงาน".
  { code: '9.2', indicator: 9, name: 'การบริหารงานการดำเนินงาน' },
  { code: '9.3', indicator: 9, name: 'การจัดซื้อจัดจ้าง' },
  { code: '9.4', indicator: 9, name: 'การบริหารและพัฒนาทรัพยากรบุคคล' },
  { code: '9.5', indicator: 9, name: 'การส่งเสริมความโปร่งใส' },
  { code: '10.1', indicator: 10, name: 'การดำเนินการเพื่อป้องกันการทุจริต' },
  { code: '10.2', indicator: 10, name: 'มาตรการส่งเสริมคุณธรรมและความโปร่งใส' },
];
