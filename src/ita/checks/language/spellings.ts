import { SPELLING_PAIRS, type Spelling } from './spelling-pairs';

/** Words that end in กร before which a การ that lost its า cannot be told: บุคลากร, ทรัพยากร, เกษตรกร … */
const ENDS_IN_KON = ['า', 'พิธี', 'เกษตร', 'องค์', 'กรรม', 'จิตร'];

/**
 * Mistakes of spelling that these reports are full of. Each was reviewed by hand: the wrong form is part of no
 * right word beyond its guards, and the right form is the Royal Institute's or the official name.
 */
export const SPELLINGS: readonly Spelling[] = [
  // The names of offices and officers.
  { wrong: 'องค์กรบริหารส่วนตำบล', right: 'องค์การบริหารส่วนตำบล' },
  { wrong: 'องค์กรบริหารส่วนจังหวัด', right: 'องค์การบริหารส่วนจังหวัด' },
  { wrong: 'องค์การปกครองส่วนท้องถิ่น', right: 'องค์กรปกครองส่วนท้องถิ่น' },
  { wrong: 'นายองค์การบริหาร', right: 'นายกองค์การบริหาร' },
  { wrong: 'นายองค์กรบริหาร', right: 'นายกองค์กรบริหาร' },
  {
    wrong: 'สำนักงานปลัด',
    right: 'สำนักปลัด',
    notBefore: ['กระทรวง', ' กระทรวง', 'ทบวง', 'สำนักนายก', ' สำนักนายก', 'กรุงเทพ'],
  },
  { wrong: 'บุคคลากร', right: 'บุคลากร' },

  // What the assessment is about.
  { wrong: 'ประพฤตินิชอบ', right: 'ประพฤติมิชอบ' },
  { wrong: 'ประพฤติมิขอบ', right: 'ประพฤติมิชอบ' },
  { wrong: 'ประพฤติมิซอบ', right: 'ประพฤติมิชอบ' },
  { wrong: 'ประพฤมิชอบ', right: 'ประพฤติมิชอบ' },
  { wrong: 'ทุจิต', right: 'ทุจริต' },
  { wrong: 'ทุจริด', right: 'ทุจริต' },
  { wrong: 'ปราปปราม', right: 'ปราบปราม' },
  { wrong: 'ป้องกันการและปราบปราม', right: 'ป้องกันและปราบปราม' },
  { wrong: 'จริยะธรรม', right: 'จริยธรรม' },
  { wrong: 'ธรรมมาภิบาล', right: 'ธรรมาภิบาล' },
  { wrong: 'โปร่งใส่', right: 'โปร่งใส', notBefore: ['ใจ'] },
  { wrong: 'เจตนารมย์', right: 'เจตนารมณ์' },
  { wrong: 'เจตจำนงค์', right: 'เจตจำนง' },
  { wrong: 'ตัวชีวัด', right: 'ตัวชี้วัด' },
  { wrong: 'มาตราการ', right: 'มาตรการ' },
  { wrong: 'นโนบาย', right: 'นโยบาย' },
  { wrong: 'พึ่งพอใจ', right: 'พึงพอใจ' },
  { wrong: 'ความเสียงการ', right: 'ความเสี่ยงการ' },
  { wrong: 'งบประมาน', right: 'งบประมาณ' },
  { wrong: 'ยุทธศาตร์', right: 'ยุทธศาสตร์' },
  { wrong: 'ดำเนินการกิจ', right: 'ดำเนินภารกิจ', notBefore: ['กรรม', 'การ'] },
  { wrong: 'ภาระกิจ', right: 'ภารกิจ' },
  { wrong: 'พัศดุ', right: 'พัสดุ' },
  { wrong: 'ครุภัณท์', right: 'ครุภัณฑ์' },
  { wrong: 'หลักเกณท์', right: 'หลักเกณฑ์' },
  { wrong: 'ทรัพยสิน', right: 'ทรัพย์สิน' },
  { wrong: 'ทรัพยากรบุคล', right: 'ทรัพยากรบุคคล', notBefore: ['า'] },

  // A การ without its า.
  { wrong: 'กรร้องเรียน', right: 'การร้องเรียน', notAfter: ENDS_IN_KON },
  { wrong: 'กรดำเนินการ', right: 'การดำเนินการ', notAfter: ENDS_IN_KON },
  { wrong: 'กรดำเนินงาน', right: 'การดำเนินงาน', notAfter: ENDS_IN_KON },
  { wrong: 'กรปฏิบัติ', right: 'การปฏิบัติ', notAfter: ENDS_IN_KON },
  { wrong: 'กรให้บริการ', right: 'การให้บริการ', notAfter: ENDS_IN_KON },
  { wrong: 'กรจัดซื้อ', right: 'การจัดซื้อ', notAfter: ENDS_IN_KON },
  { wrong: 'กรป้องกัน', right: 'การป้องกัน', notAfter: ENDS_IN_KON },

  // Words of every office.
  { wrong: 'ตั้งรายละเอียด', right: 'ดังรายละเอียด', notAfter: ['จัด', 'แต่ง', 'ที่'] },
  { wrong: 'เผยแพร', right: 'เผยแพร่', notBefore: ['่'] },
  { wrong: 'ประชาสัมพันธุ์', right: 'ประชาสัมพันธ์' },
  { wrong: 'ประชาสัมพันท์', right: 'ประชาสัมพันธ์' },
  { wrong: 'กฏหมาย', right: 'กฎหมาย' },
  { wrong: 'กฏระเบียบ', right: 'กฎระเบียบ' },
  { wrong: 'กฏกระทรวง', right: 'กฎกระทรวง' },
  { wrong: 'ปรากฎ', right: 'ปรากฏ' },
  { wrong: 'ปฎิ', right: 'ปฏิ' },
  { wrong: 'อนุญาติ', right: 'อนุญาต' },
  { wrong: 'สังเกตุ', right: 'สังเกต' },
  { wrong: 'สิทธิ์ประโยชน์', right: 'สิทธิประโยชน์' },
  { wrong: 'เเ', right: 'แ' },

  // Words of the web.
  { wrong: 'เว็ปไซต์', right: 'เว็บไซต์' },
  { wrong: 'เว็ปไซด์', right: 'เว็บไซต์' },
  { wrong: 'เว็ปไซท์', right: 'เว็บไซต์' },
  { wrong: 'เว็บไซด์', right: 'เว็บไซต์' },
  { wrong: 'เว็บไซท์', right: 'เว็บไซต์' },
  { wrong: 'เว็บใซต์', right: 'เว็บไซต์' },
  { wrong: 'เวปไซต์', right: 'เว็บไซต์' },
  { wrong: 'เวปไซด์', right: 'เว็บไซต์' },
  { wrong: 'เวบไซต์', right: 'เว็บไซต์' },
  { wrong: 'เวบไซด์', right: 'เว็บไซต์' },
  { wrong: 'อัพเดต', right: 'อัปเดต' },
  { wrong: 'อัพเดท', right: 'อัปเดต' },
  { wrong: 'อัปเดท', right: 'อัปเดต' },
  { wrong: 'อีเมล์', right: 'อีเมล' },
  { wrong: 'เฟสบุ๊ค', right: 'เฟซบุ๊ก' },
  { wrong: 'เฟสบุ๊ก', right: 'เฟซบุ๊ก' },
  { wrong: 'เฟซบุ๊ค', right: 'เฟซบุ๊ก' },
  { wrong: 'อินเตอร์เน็ต', right: 'อินเทอร์เน็ต' },
  { wrong: 'อินเตอร์เนต', right: 'อินเทอร์เน็ต' },
  { wrong: 'อิเลคทรอนิกส์', right: 'อิเล็กทรอนิกส์' },
  { wrong: 'อิเล็คทรอนิกส์', right: 'อิเล็กทรอนิกส์' },

  ...SPELLING_PAIRS,

  // A month's abbreviation without its last dot.
  ...['ม.ค', 'ก.พ', 'มี.ค', 'เม.ย', 'พ.ค', 'มิ.ย', 'ก.ค', 'ส.ค', 'ก.ย', 'ต.ค', 'พ.ย', 'ธ.ค'].map((month) => ({
    wrong: `${month} `,
    right: `${month}. `,
  })),
];
