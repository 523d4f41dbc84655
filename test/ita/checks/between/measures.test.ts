import { measureUnlinked, outcomeCopied } from '../../../../src/ita/checks/between/measures';
import { criteria2566 } from '../../../../src/local/sample/criteria-2566';
import { found } from '../support';

const method =
  'จากผลการประเมิน ITA ตัวชี้วัดที่ ๙.๔ การบริหารและพัฒนาทรัพยากรบุคคล\n' +
  '๑. จัดทำ คู่มือหรือมาตรฐานการปฏิบัติงานของเจ้าหน้าที่แต่ละคน\n' +
  '๒. จัดโครงการส่งเสริมคุณธรรมจริยธรรมบุคลากรขององค์การบริหารส่วนตำบลนาโสม';

describe('outcome-copied', () => {
  test.each([
    '๑. จัดทำ คู่มือหรือมาตรฐานการปฏิบัติงานของเจ้าหน้าที่แต่ละคน',
    '- จัดทำคู่มือหรือมาตรฐานการปฏิบัติงานของเจ้าหน้าที่แต่ละคน\n- จัดโครงการส่งเสริมคุณธรรมจริยธรรมบุคลากรขององค์การบริหารส่วนตำบลนาโสม',
    '- จัดโครงการส่งเสริมคุณธรรมจริยธรรมบุคลากรขององค์การบริหารส่วนตำบลนาโสมแล้ว\n- เรียบร้อย',
  ])('«%s»', (text) => {
    const hits = found(outcomeCopied, { measures: [{ method, summary: text, outcome: text }] });
    expect(hits.map(([place]) => place)).toEqual(['measures 1.summary', 'measures 1.outcome']);
    expect(hits[0]?.[1]).toEqual({ text: text.split('\n')[0] });
  });

  test.each([
    'จัดโครงการส่งเสริมคุณธรรมจริยธรรมบุคลากรขององค์การบริหารส่วนตำบลนาโสม เมื่อวันที่ ๔ มกราคม ๒๕๖๖',
    '- มีคู่มือการปฏิบัติงานของเจ้าหน้าที่',
    '- คู่มือหรือมาตรฐาน\n- มีผู้เข้าอบรม ๓๕ คน ผลประเมินก่อนและหลังอบรมดีขึ้น',
    '๑. จัดทำ คู่มือหรือมาตรฐานการปฏิบัติงานของเจ้าหน้าที่แต่ละคน\n' +
      'มีคู่มือครบทุกตำแหน่ง ๑๒ เล่ม เผยแพร่บนเว็บไซต์เมื่อ ๔ มกราคม ๒๕๖๖ เจ้าหน้าที่ใช้งานจริงทุกคน',
    '',
  ])('not «%s»', (text) => {
    expect(found(outcomeCopied, { measures: [{ method, summary: text, outcome: text }] })).toEqual([]);
  });

  test('another measure with this method', () => {
    expect(found(outcomeCopied, { measures: [{ method }, { summary: method }] })).toEqual([]);
  });

  test('nothing was planned and nothing done', () => {
    expect(found(outcomeCopied, { measures: [{ method: '', summary: '', outcome: '' }] })).toEqual([]);
  });
});

describe('measure-unlinked', () => {
  test.each([
    'จากผลการประเมิน ITA ตัวชี้วัดที่ ๘ การปรับปรุงการทำงาน',
    'ตัวชี้วัดที่ 9.4',
    'ตัวชี้วัด ๔',
    'ตัวชี้วัดย่อยที่ ๑๐.๑',
    'ยกระดับตัวชี้วัด «การใช้งบประมาณ» ของหน่วยงาน',
  ])('linked by «%s»', (text) => {
    expect(found(measureUnlinked, { measures: [{ measure: 'มาตรการ', method: text }] })).toEqual([]);
    expect(found(measureUnlinked, { measures: [{ measure: text }] })).toEqual([]);
  });

  test.each(['จัดอบรมเจ้าหน้าที่ ๒ ครั้ง', 'ติดตามตัวชี้วัดของแผน ๑ ปี', 'การใช้งบประมาณ', ''])('not by «%s»', (text) => {
    const measures = [{ measure: 'มาตรการส่งเสริมความโปร่งใส', method: text }];
    expect(found(measureUnlinked, { measures })).toEqual([['measures 1.method', {}]]);
  });

  test('nothing is asked where the indicators of the year are not known', () => {
    const measures = [{ measure: 'มาตรการ', method: 'จัดอบรมเจ้าหน้าที่ ๒ ครั้ง' }];
    expect(found(measureUnlinked, { measures }, undefined, { ...criteria2566, indicators: [] })).toEqual([]);
  });

  test('an empty row is no measure', () => {
    expect(found(measureUnlinked, { measures: [{ order: '4' }] })).toEqual([]);
  });
});
