import { inOit, run, sampleBook, start, type } from '../support/bundle';

/** What becomes of a report: what is written down of it, and what that comes to. */

const NOW = () => new Date('2023-04-20T03:00:00Z');
const REQUEST = { kind: 'report', font: 'Sarabun', appendix: false };
const SIGNED = 'https://www.nasom.example/signed.pdf';
type Any = ReturnType<typeof run>['value'];

async function madeReport() {
  const workbook = await sampleBook();
  const host = await start(workbook, { now: NOW });
  const { link } = run(host, 'createReport', { ...REQUEST, kind: 'draft' }).value;
  const papers = (): Any[] => run(host, 'readReport').value.papers;
  const [{ document }] = papers();
  const step = (name: string, more: object = {}) =>
    run(host, 'recordStep', { document, step: name, note: '', day: '', link: '', ...more });
  return { workbook, host, link, document, papers, step };
}

test('a report is followed from the letter to its address, by lines of ประวัติ alone', async () => {
  const { host, link, papers, step } = await madeReport();
  run(host, 'shareReport', link, 'palad@nasom.example', 'reader');
  step('read');
  step('returned', { note: 'แก้ตารางหน้า 3' });
  step('mended', { note: 'แก้ตารางหน้า 3' });
  step('agreed');
  step('signed', { day: '30/4/2566', link: SIGNED });
  step('published', { link: 'https://www.nasom.example/ita' });
  const [paper] = papers();
  expect(paper.steps.map((each: Any) => each.step)).toEqual([
    'sent',
    'read',
    'returned',
    'mended',
    'agreed',
    'signed',
    'published',
  ]);
  expect(paper.steps[5]).toMatchObject({ note: 'วันที่ 30 เมษายน 2566', link: SIGNED });
  expect(paper.steps[6].link).toBe('https://www.nasom.example/ita');
  expect(paper.remarks).toEqual([]);
  expect(run(host, 'readReport').value.differs).toBeNull();
});

test('what is recorded twice stands once', async () => {
  const { papers, step } = await madeReport();
  for (let time = 0; time < 2; time++) step('returned', { note: '=แก้หน้า 3' });
  expect(papers()[0].steps).toHaveLength(1);
  expect(papers()[0].remarks).toEqual(['=แก้หน้า 3']);
});

test('remarks come back until they are mended, or another report is made', async () => {
  const { host, document, step } = await madeReport();
  expect(run(host, 'readRemarks').value).toBeNull();
  step('returned', { note: 'แก้หน้า 3' });
  step('returned', { note: 'เพิ่มรูป' });
  expect(run(host, 'readRemarks').value).toMatchObject({ document, remarks: ['แก้หน้า 3', 'เพิ่มรูป'] });
  step('mended', { note: 'แก้หน้า 3' });
  expect(run(host, 'readRemarks').value.remarks).toEqual(['เพิ่มรูป']);
  run(host, 'createReport', { ...REQUEST, kind: 'draft' });
  expect(run(host, 'readRemarks').value).toBeNull();
});

test('data that say another thing than the report that was agreed to are told, and so is a report made of them', async () => {
  const { workbook, host, papers, step } = await madeReport();
  step('agreed');
  type(workbook, 'OIT', inOit('progress', 2), 'เผยแพร่โครงสร้างใหม่บนเว็บไซต์แล้ว');
  expect(run(host, 'readReport').value.differs).toBe('20 เม.ย. 66 10:00');
  run(host, 'createReport', { ...REQUEST, kind: 'draft' });
  expect(papers().map(({ differs }) => differs)).toEqual([true, false]);
});

test.each([
  ['returned', {}, 'ข้อสังเกต'],
  ['signed', { day: 'เมื่อวาน' }, '30/4/2566'],
  ['signed', { day: '30/4/2566', link: 'javascript:alert(1)' }, 'https://'],
  ['published', { link: '' }, 'https://'],
  ['published', { link: 'https://a b' }, 'https://'],
])('%s with %j is refused before anything is written', async (name, more, words) => {
  const { papers, step } = await madeReport();
  expect(step(name, more)).toMatchObject({ code: 'bad-step', message: expect.stringContaining(words) });
  expect(papers()[0].steps).toEqual([]);
});

test('a report that ประวัติ does not have is none', async () => {
  const { host } = await madeReport();
  const sent = { document: 'other', step: 'read', note: '', day: '', link: '' };
  expect(run(host, 'recordStep', sent).code).toBe('report-gone');
});

test('addresses in what was written down are erased with all others', async () => {
  const { host, step } = await madeReport();
  step('returned', { note: 'ส่งให้ mayor@nasom.example ดูก่อน' });
  run(host, 'saveReview', 'o1', 'ต้องแก้', 'ถาม clerk@nasom.example', '0a1b2c3d');
  const kept = run(host, 'readAddresses').value.map(({ address }: Any) => address);
  expect(kept).toEqual(expect.arrayContaining(['mayor@nasom.example', 'clerk@nasom.example']));
  expect(run(host, 'eraseAddresses', null).value).toEqual([]);
});
