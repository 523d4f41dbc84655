import { nameMismatch } from '../../../../src/ita/checks/between/name-mismatch';
import { assessment, contextOf, found } from '../support';

describe('the titles of items', () => {
  test.each([
    ['o34', 'การประเมินความเสี่ยง การทุจริตและ ประพฤตินิชอบ ประจำปี'],
    ['o20', 'ประกาศต่างๆเกี่ยวกับการจัดซื้อจัดจ้างหรือการจัดหาพัสดุ'],
    ['o8', 'Q & A'],
    ['o18', 'e-service'],
    ['o37', 'รายงานการกำกับติดตามการดำเนินการป้องกันการทุจริต ประจำปี รอบ 6 เดือน'],
    ['o7', ''],
  ] as const)('%s may be called «%s»', (code, title) => {
    expect(found(nameMismatch, { items: { [code]: { title } } })).toEqual([]);
  });

  test.each([
    ['o24', 'รายงานผลการจัดซื้อจัดจ้างหรือการจัดหาพัสดุประจำปี'],
    ['o43', 'มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน'],
  ] as const)('%s does not bear the title of another item, «%s»', (code, title) => {
    const context = contextOf(assessment({ items: { [code]: { title } } }));
    expect(nameMismatch.run(context)).toMatchObject([
      {
        item: code,
        place: { column: 'title' },
        facts: { written: title, meant: context.criteria.items.find((item) => item.code === code)?.title },
      },
    ]);
    expect(nameMismatch.run(context)[0]?.edits).toEqual([]);
  });
});

describe('the names of indicators', () => {
  test.each(['การปรับปรุงระบบการทำงาน', '๘. การปรับปรุงระบบการทำงาน', 'ตัวชี้วัดที่ 8 การปรับปรุง ระบบการทำงาน', ''])(
    '8 may be «%s»',
    (name) => {
      expect(found(nameMismatch, { indicators: { 8: { name } } })).toEqual([]);
    },
  );

  test.each([
    ['การปรับปรุงการทำงาน', 'การปรับปรุงระบบการทำงาน'],
    ['๘. การใช้อำนาจ', 'การปรับปรุงระบบการทำงาน'],
    ['การเปิดเผยข้อมูล', 'การปรับปรุงระบบการทำงาน'],
  ])('8 is not «%s»', (name, meant) => {
    const hits = found(nameMismatch, { indicators: { 8: { name } } });
    expect(hits).toEqual([['indicators 8.name', { written: name, meant }]]);
  });
});

describe('the indicators that a measure cites', () => {
  test.each([
    'ตัวชี้วัดที่ ๘ การปรับปรุงระบบการทำงาน',
    'ตัวชี้วัดที่ 8: การปรับปรุงระบบการทำงาน ได้คะแนน ๘๕',
    'ตัวชี้วัดที่ ๘ การปรับปรุงระบบการทำงานซึ่งได้คะแนนน้อย',
    'ตัวชี้วัดที่ ๘ การปรับปรุงระบบการทำงาณ',
    'ตัวชี้วัดที่ ๙.๔ การบริหารและพัฒนาทรัพยากรบุคคล',
    'ตัวชี้วัดที่ ๘ ได้คะแนนน้อยที่สุด',
    'ตัวชี้วัดที่ ๘ และตัวชี้วัดที่ ๔ การใช้ทรัพย์สินของทางราชการ',
    'ตัวชี้วัดที่ ๘\nการเปิดโอกาสให้มีส่วนร่วม',
    'ตัวชี้วัดที่ ๑๒ ของแผนพัฒนา',
  ])('«%s»', (method) => {
    expect(found(nameMismatch, { measures: [{ method }] })).toEqual([]);
  });

  test.each([
    ['ตัวชี้วัดที่ ๘ การปรับปรุงการทำงาน', 'ตัวชี้วัดที่ ๘ การปรับปรุงการทำงาน', 'การปรับปรุงระบบการทำงาน'],
    [
      'จากผล ITA ตัวชี้วัดที่ ๔ การใช้ทรัพย์สินของราชการ ปี ๒๕๖๕',
      'ตัวชี้วัดที่ ๔ การใช้ทรัพย์สินของราชการ',
      'การใช้ทรัพย์สินของทางราชการ',
    ],
    ['ตัวชี้วัดที่ 3 การใช้งบประมาณ', 'ตัวชี้วัดที่ 3 การใช้งบประมาณ', 'การใช้อำนาจ'],
    ['ตัวชี้วัดที่ ๙.๙ การจัดซื้อจัดจ้าง', 'ตัวชี้วัดที่ ๙.๙ การจัดซื้อจัดจ้าง', null],
  ])('not «%s»', (method, written, meant) => {
    expect(found(nameMismatch, { measures: [{ method }] })).toEqual([
      ['measures 1.method', { written, meant }],
    ]);
  });
});
