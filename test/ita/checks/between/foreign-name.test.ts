import { readFileSync } from 'node:fs';
import { foreignArea, foreignName } from '../../../../src/ita/checks/between/foreign-name';
import { placeAtStart } from '../../../../src/ita/place-names';
import { PACKED } from '../../../../src/ita/place-names/packed';
import { packedFile, placeNames } from '../../../../src/local/places/place-names';
import { found as foundBy, type Typing } from '../support';

const found = (typing: Typing) => [foreignName, foreignArea].flatMap((check) => foundBy(check, typing));

describe('another body or place', () => {
  test.each([
    ['เผยแพร่บนเว็บไซต์องค์การบริหารส่วนตำบลโพธิ์ทอง', ['องค์การบริหารส่วนตำบลโพธิ์ทอง']],
    ['เว็บไซต์องค์การบริหารส่วนตำบลโพธิ์ทองเรียบร้อยแล้ว', ['องค์การบริหารส่วนตำบลโพธิ์ทอง']],
    ['เว็บไซต์ องค์การบริหารส่วนตำบลนาโสม อีเมลโพธิ์ทอง facebook', ['อีเมลโพธิ์ทอง']],
    ['องค์กรบริหารส่วนตำบลหนองบัวและประชาชน', ['องค์กรบริหารส่วนตำบลหนองบัว']],
    ['องค์การบริหาร ส่วนตําบลหนองบัว', ['องค์การบริหาร ส่วนตำบลหนองบัว']],
    ['อบต.บ้านไร่ ได้จัดทำแผน', ['อบต.บ้านไร่']],
    ['อบต. บ้านไร่', ['อบต. บ้านไร่']],
    ['เทศบาลตำบลท่าเรือ', ['เทศบาลตำบลท่าเรือ']],
    ['ประชาชนในตำบลเขาแหลม', ['ตำบลเขาแหลม']],
    ['องค์การบริหารส่วนตำบลสวนป่าสัก อำเภอชัยบาดาล', ['องค์การบริหารส่วนตำบลสวนป่าสัก']],
    ['องค์การบริหารส่วนตำบลซำสูง อำเภอชัยบาดาล', ['องค์การบริหารส่วนตำบลซำสูง']],
    ['อำเภอโพธิ์ทอง', ['อำเภอโพธิ์ทอง']],
    ['สำนักปลัด จังหวัดอ่างทอง', ['จังหวัดอ่างทอง']],
    ['ที่ทำการ จ.เลย', ['จ.เลย']],
    ['อบต.หนองบัว ต.หนองบัว', ['อบต.หนองบัว', 'ต.หนองบัว']],
    ['ตำบลนาสม', ['ตำบลนาสม']],
    ['อบต.โคกสำโรงในอำเภอชัยบาดาล', ['อบต.โคกสำโรง']],
    // Names that begin as no other places do.
    ['อบต.งิ้ว จัดทำแผน', ['อบต.งิ้ว']],
    ['องค์การบริหารส่วนตำบลมุจลินท์ได้ประกาศ', ['องค์การบริหารส่วนตำบลมุจลินท์']],
    ['นโยบายของเทศบาลเมืองระยอง', ['เทศบาลเมืองระยอง']],
    ['จังหวัดเลย', ['จังหวัดเลย']],
    // Ours with something after it, or as what we are not.
    ['เว็บไซต์ อบต.นาโสมใหญ่', ['อบต.นาโสมใหญ่']],
    ['องค์การบริหารส่วนตำบลนาโสมพัฒนา ได้จัดทำ', ['องค์การบริหารส่วนตำบลนาโสมพัฒนา']],
    ['เทศบาลตำบลนาโสม', ['เทศบาลตำบลนาโสม']],
  ])('«%s»', (progress, names) => {
    const hits = found({ items: { o5: { progress } } });
    const own = 'องค์การบริหารส่วนตำบลนาโสม';
    expect(hits).toEqual(names.map((written) => ['o5.progress', { written, own }]));
  });
});

describe('ours, or no name at all', () => {
  test.each([
    'เว็บไซต์องค์การบริหารส่วนตำบลนาโสม อำเภอชัยบาดาล จังหวัดลพบุรี',
    'ระหว่างองค์การบริหารส่วนตำบลนาโสมกับประชาชน',
    'อบต.นาโสม ต.นาโสม อ.ชัยบาดาล จ.ลพบุรี',
    'เว็บไซต์องค์การบริหารส่วนตำบลเป็นปัจจุบันและเข้าถึงง่าย',
    'เว็บไซต์องค์การบริหารส่วนตำบลและเว็บไซต์หลัก',
    'องค์การบริหารส่วนตำบลดำเนินการวิเคราะห์ผล',
    'องค์การบริหารส่วนตำบลเสนอผู้บริหาร',
    'องค์การบริหารส่วนตำบลรายงาน อำเภอชัยบาดาลทราบ',
    'องค์การบริหารส่วนตำบลส่งสำเนา อำเภอชัยบาดาล',
    'องค์การบริหารส่วนตำบลสามารถเปิดเผยข้อมูล',
    'องค์การบริหารส่วนตำบลบางส่วน',
    'นายกองค์การบริหารส่วนตำบลนายกลงนาม',
    'อบต.หัวหน้าส่วนราชการ',
    'อบต.ท่านใด',
    'บอร์ดประจำหมู่บ้านในตำบล และอำเภอ จังหวัด',
    'ตำบลและ อำเภอ',
    'ส่งที่ว่าการอำเภอเมืองลพบุรี',
    'ศึกษาดูงาน ณ องค์การบริหารส่วนตำบลหนองบัว จังหวัดเชียงใหม่',
    'จัดอบรมร่วมกับ อบต.บ้านไร่',
    'เว็บไซต์หลักของหน่วยงาน',
    'เว็บไซต์ บ้านเรือน',
    'ผู้ว่าราชการจังหวัดและนายอำเภอ',
    'สำนักงานจังหวัดลพบุรี',
    'กำหนด ต.ค. ๖๕',
    'ส่งพนักงานเข้าอบรม ณ สถาบันพัฒนาบุคลากรท้องถิ่น จังหวัดปทุมธานี',
    'ผลสำรวจโดยมหาวิทยาลัยราชภัฏนครราชสีมา จังหวัดนครราชสีมา',
    'จ้าง หจก.รุ่งเรือง อำเภอโคกสำโรง จังหวัดลพบุรี',
    'ศึกษาดูงาน อบต.ที่ได้คะแนนสูง เช่น อบต.โพนข่า และเทศบาลเมืองศรีสะเกษ',
    'อบต.นาโสมในปีงบประมาณ ๒๕๖๖',
    'อบต.นาโสมมีแผน และอบต.นาโสมจึงประกาศ',
    'องค์การบริหารส่วนตำบลควร จัดทำ',
    'ก.อบต. จังหวัดลพบุรี',
    'อ.เมือง',
  ])('«%s»', (progress) => {
    expect(found({ items: { o5: { progress } } })).toEqual([]);
  });

  test.each(['agency', 'district', 'province'])(
    'without %s our own place would be called foreign',
    (unset) => {
      const progress = 'อบต.นาโสม อำเภอชัยบาดาล จังหวัดลพบุรี';
      expect(found({ settings: { [unset]: ' ' }, items: { o5: { progress } } })).toEqual([]);
    },
  );

  test.each([
    'องค์การบริหารส่วนตำบลนาโสม (',
    'องค์การบริหาร ส่วนตำบล นาโสม',
    'องค์กรบริหารส่วนตำบลนาโสมโสม',
    'อบต.นาโสม',
  ])('our name set as «%s» is still ours', (agency) => {
    const progress = 'เผยแพร่บนเว็บไซต์องค์การบริหารส่วนตำบลนาโสม และ ต.นาโสม';
    expect(found({ settings: { agency }, items: { o5: { progress } } })).toEqual([]);
  });
});

test('every sheet is read', () => {
  const text = 'อบต.หนองบัว';
  const hits = found({
    settings: { division: text },
    items: { o5: { owner: text } },
    components: [{ code: 'o1', note: text }],
    measures: [{ summary: text }],
    indicators: { 7: { guideline: text } },
  });
  expect(hits.map(([place]) => place)).toEqual([
    'settings.division',
    'o5.owner',
    'components 1.note',
    'measures 1.summary',
    'indicators 7.guideline',
  ]);
});

describe('the list of places', () => {
  test('is the one that is made from the package', async () => {
    expect(await packedFile()).toBe(readFileSync('src/ita/place-names/packed.ts', 'utf8'));
  });

  test('holds each name, and costs the bundle less than 40 KB', async () => {
    const names = await placeNames();
    expect(names.length).toBeGreaterThan(6000);
    expect(names.filter((name) => placeAtStart(name, (rest) => rest === '') !== name)).toEqual([]);
    expect(PACKED.length).toBeLessThan(40_000);
  });

  test.each(['', 'ก', 'นาโสมม', 'ไม่มีชื่อนี้', 'o!!!'])('holds no «%s»', (name) => {
    expect(placeAtStart(name, (rest) => rest === '')).toBeNull();
  });

  test('of two names that fit the longer one is meant', () => {
    expect(placeAtStart('โพธิ์เก้าต้น', () => true)).toBe('โพธิ์เก้าต้น');
  });
});
