import { yearsInText, yearsInUrl } from '../../../src/ita/text/years-in-text';

/** `2566`, `2566-2570`, with `d` for a day, `r` and `R` for a round and a result of ITA. */
function shorthand(mentions: ReturnType<typeof yearsInText>): string {
  return mentions
    .map(({ from, to, isDay, ita }) => {
      const years = from === to ? String(from) : `${from}-${to}`;
      return years + (isDay ? 'd' : '') + (ita === 'round' ? 'r' : ita === 'result' ? 'R' : '');
    })
    .join(' ');
}

describe('years in a text', () => {
  test.each([
    ['แผนปี ๒๕๖๖', '2566'],
    ['ประจำปีงบประมาณ พ.ศ. ๒๕๖๖', '2566'],
    ['ประจำปีงบประมาณ 2566 และ พ.ศ.๒๕๖๗', '2566 2567'],
    ['ปี ค.ศ. 2023', '2566'],
    ['ปี 2023', '2566'],
    ['ปี 66 และปีงบประมาณ พ.ศ. ๖๗', '2566 2567'],
    ['รายงาน๒๕๖๕', '2565'],
    // The fiscal year begins in October.
    ['ต.ค. ๖๕', '2566'],
    ['ก.ย. ๖๕', '2565'],
    ['เดือนธันวาคม ๒๕๖๕', '2566'],
    ['มกราคม พ.ศ. 2566', '2566'],
    ['ต.ค.65', '2566'],
    ['๑ ต.ค ๖๕', '2566d'],
    ['เมื่อวันที่ ๔ มกราคม ๒๕๖๖', '2566d'],
    ['เมื่อวันที่ 14/11/2565', '2566d'],
    ['14-11-2022 และ 1/2/66', '2566d 2566d'],
    // Runs of years.
    ['แผนพัฒนา (พ.ศ. ๒๕๖๖-๒๕๗๐)', '2566-2570'],
    ['พ.ศ. 2561 – พ.ศ. 2565', '2561-2565'],
    ['ปี ๒๕๖๖ ถึงปี ๒๕๗๐', '2566-2570'],
    ['2566-70', '2566-2570'],
    ['(๑ ต.ค. ๖๕ - ๓๑ มี.ค. ๖๖)', '2566'],
    ['๑ ตุลาคม ๒๕๖๓ ถึงวันที่ ๓๐ กันยายน ๒๕๖๖', '2564-2566'],
    ['๒๕๖๕, ๒๕๖๖', '2565 2566'],
    // Years of the assessment.
    ['การประเมิน ITA ปี ๒๕๖๖', '2566r'],
    ['การประเมิน ITA ประจำปีงบประมาณ พ.ศ. 2566', '2566r'],
    ['วิเคราะห์ผลการประเมิน ITA ปี ๒๕๖๕', '2565R'],
    ['ผลการประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานภาครัฐ ในปี พ.ศ. ๒๕๖๕', '2565R'],
  ])('«%s» names %s', (text, years) => {
    expect(shorthand(yearsInText(text))).toBe(years);
  });

  test.each([
    'พระราชบัญญัติการจัดซื้อจัดจ้างและการบริหารพัสดุภาครัฐ พ.ศ. ๒๕๖๐',
    'พ.ร.บ.คุ้มครองข้อมูลส่วนบุคคล พ.ศ.๒๕๖๒',
    'ระเบียบกระทรวงมหาดไทย ว่าด้วยแผนพัฒนา (ฉบับที่ ๓) พ.ศ. ๒๕๖๑',
    'คำสั่งที่ ๑๒๓/๒๕๖๓ ลงวันที่ ๕ มกราคม ๒๕๖๓',
    'หนังสือที่ สป ๑๑๗ /๒๕๖๗ และประชุมครั้งที่ 1/2565',
    'งบประมาณ 2,566 บาท 2566.50 และ 2560 ราย',
    'โทร. 02-256-2566 036-2566',
    'https://www.nasom.example/ita/2565',
    'ต.ค. ๕๐ ราย ปี ๖๐ คน',
    'เลข 12566 25661 1990',
    'อายุ ๖๐ ปี',
    '31/13/2566',
    '',
  ])('«%s» names none', (text) => {
    expect(yearsInText(text)).toEqual([]);
  });

  test.each([
    ['ประกาศเจตนารมณ์นโยบาย No Gift Policy พ.ศ. ๒๕๖๔', '2564'],
    ['ข้อบัญญัติงบประมาณรายจ่าย ประจำปีงบประมาณ พ.ศ. ๒๕๖๕', '2565'],
    ['ตาม พ.ร.บ.การจัดซื้อจัดจ้าง พ.ศ. ๒๕๖๐ แสดงผลปี ๒๕๖๕', '2565'],
    ['ระเบียบพัสดุ\nพ.ศ. ๒๕๖๕', '2565'],
  ])('«%s» names %s and is no law', (text, years) => {
    expect(shorthand(yearsInText(text))).toBe(years);
  });

  test('what is typed is kept', () => {
    expect(yearsInText('ในปี พ.ศ. ๒๕๖๔ – ๒๕๖๕ ครับ')).toEqual([
      { text: 'ปี พ.ศ. ๒๕๖๔ – ๒๕๖๕', from: 2564, to: 2565, isDay: false, ita: null },
    ]);
  });

  test.each([['๕'], ['25'], ['พ.ศ. '], ['ต.ค. '], ['ปี '], ['- 2566 '], ['ระเบียบ พ.ศ. ๒๕๖๐ ']])(
    'a cell full of «%s» costs no more than its length',
    (piece) => {
      const start = performance.now();
      yearsInText(piece.repeat(50_000 / piece.length));
      expect(performance.now() - start).toBeLessThan(1_000);
    },
  );
});

describe('years in an address', () => {
  test.each([
    ['https://www.nasom.example/ita/2566/o13', '2566'],
    ['https://www.nasom.example/ITA2565.pdf', '2565'],
    ['https://www.nasom.example/?year=2564', '2564'],
    ['https://www.nasom.example/plan-2566-2570', '2566-2570'],
    ['https://www.nasom.example/แผนพัฒนา_2561-2565.pdf', '2561-2565'],
    [`https://www.nasom.example/${encodeURIComponent('รายงานปี๒๕๖๕')}.pdf`, '2565'],
    // Numbers of pages and files, and days of upload.
    ['https://www.nasom.example/news/2560', ''],
    ['https://www.nasom.example/index.php?id=2566', ''],
    ['https://www.nasom.example/wp-content/uploads/2022/11/x.pdf', ''],
    ['https://www.nasom.example/ita25661', ''],
    ['https://www.nasom.example/%E0%A4%A', ''],
    ['', ''],
  ])('%s names %s', (url, years) => {
    expect(shorthand(yearsInUrl(url))).toBe(years);
  });
});
