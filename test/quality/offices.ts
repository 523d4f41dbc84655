/** The offices of the corpus: their names are those of real places, their sites are made up. */
export interface Office {
  readonly agency: string;
  readonly district: string;
  readonly province: string;
  readonly website: string;
}

const offices = `
องค์การบริหารส่วนตำบลงิ้ว ปักธงชัย นครราชสีมา ngio
องค์การบริหารส่วนตำบลกำปัง โนนไทย นครราชสีมา kampang
องค์การบริหารส่วนตำบลสำโรง อุทุมพรพิสัย ศรีสะเกษ samrong
องค์การบริหารส่วนตำบลมุจลินท์ ท่าวุ้ง ลพบุรี mutchalin
องค์การบริหารส่วนตำบลโพธิ์ เมืองศรีสะเกษ ศรีสะเกษ pho
องค์การบริหารส่วนตำบลบางเลน บางเลน นครปฐม banglen
องค์การบริหารส่วนตำบลปากตม เชียงคาน เลย paktom
องค์การบริหารส่วนตำบลหนองกุง ชื่นชม มหาสารคาม nongkung
องค์การบริหารส่วนตำบลทัพราช ตาพระยา สระแก้ว thaprat
องค์การบริหารส่วนตำบลคลองขวาง ไทรน้อย นนทบุรี khlongkhwang
องค์การบริหารส่วนตำบลบ้านกาด แม่วาง เชียงใหม่ bankad
องค์การบริหารส่วนตำบลบ้านไทร ปราสาท สุรินทร์ bansai
องค์การบริหารส่วนตำบลหนองม่วง หนองม่วง ลพบุรี nongmuang
องค์การบริหารส่วนตำบลหนองกอมเกาะ เมืองหนองคาย หนองคาย nongkomko
องค์การบริหารส่วนตำบลทุ่มใหญ่ ศรีรัตนะ ศรีสะเกษ thumyai
องค์การบริหารส่วนตำบลโพธิ์เก้าต้น เมืองลพบุรี ลพบุรี phokaoton
องค์การบริหารส่วนตำบลมะขุนหวาน สันป่าตอง เชียงใหม่ makhunwan
องค์การบริหารส่วนตำบลเขาสมอคอน ท่าวุ้ง ลพบุรี khaosamokhon
องค์การบริหารส่วนตำบลทุ่งท่าช้าง สระโบสถ์ ลพบุรี thungthachang
องค์การบริหารส่วนตำบลทุ่งมะพร้าว ท้ายเหมือง พังงา thungmaphrao
เทศบาลตำบลป่าซาง ป่าซาง ลำพูน pasang
เทศบาลตำบลเมืองแกลง แกลง ระยอง mueangklaeng
`;

/** By the office's own name, without the word for what it is. */
export const OFFICES: ReadonlyMap<string, Office> = new Map(
  offices
    .trim()
    .split('\n')
    .map((line) => {
      const [agency = '', district = '', province = '', site = ''] = line.split(' ');
      const name = agency.replace(/^องค์การบริหารส่วนตำบล|^เทศบาลตำบล/, '');
      return [name, { agency, district, province, website: `https://${site}.go.th` }];
    }),
);
