import type { Taking } from '../../src/bridge/arguments';

const folder = { id: 'abc_1-2', name: 'ITA 2566', link: 'https://drive.google.com/drive/folders/abc_1-2' };
const request = { kind: 'report', font: 'Sarabun', appendix: false, year: 2566, folder };
const list = {
  items: [
    {
      code: 'o1',
      title: 'โครงสร้าง',
      group: null,
      subIndicator: null,
      components: ['แผนผัง'],
      yearRule: 'N',
      refersTo: null,
    },
  ],
  headings: [],
};
const rollOver = { year: 2567, source: { kind: 'list', ...list }, keepIndicators: false };

const review = { review: 'ใช้ได้', reviewNote: '', reviewer: '', reviewedAt: '', reviewed: '0a1b2c3d' };

/** What a page would send to each function that takes something. */
export const sample: Readonly<Record<Taking, readonly unknown[]>> = {
  readReport: [2566],
  createReport: [request],
  createTable: [{ kind: 'public', onlyReady: true }],
  readChanges: ['abc'],
  shareReport: ['https://docs.google.com/document/d/abc/edit', 'palad@nasom.example', 'reader'],
  recordStep: [
    { document: 'abc', step: 'signed', note: '', day: '30/4/2566', link: 'https://nasom.example/signed' },
  ],
  saveReview: ['o1', 'ต้องแก้', 'ไม่ใช่ฉบับล่าสุด', '0a1b2c3d'],
  undoReview: ['o1', { before: { ...review, review: '' }, cells: review }],
  readSelection: ['OIT!2'],
  goTo: ['OIT', 'A2'],
  tickComponent: ['o1', 'แผนผัง', true],
  markEntered: ['o1', { address: 'https://www.nasom.example/o1', explanation: 'แผนผัง', when: '' }],
  gradeItem: [
    'o1',
    { result: '', score: '', clarification: '', sent: '' },
    { result: 'ไม่ผ่าน', score: '0', clarification: 'เผยแพร่แล้ว', sent: '15/8/2567' },
  ],
  saveTemplate: ['แม่แบบ', 'UEsDBA=='],
  chooseTemplate: ['แม่แบบ'],
  discardTemplate: ['แม่แบบ'],
  downloadTemplate: ['แม่แบบ'],
  openTemplate: ['แม่แบบ'],
  putPicture: ['garuda', 'iVBORw0KGgo='],
  applyFixes: [[{ place: { sheet: 'oit', row: 2, column: 'progress' }, before: 'ก', after: 'ข' }]],
  acceptFinding: ['key', 'เหตุผล'],
  eraseAddresses: ['user@nasom.example'],
  importList: [2566, list],
  confirmCriteria: [['items'], 'ปลัด'],
  readOwners: [2566, 2566],
  setUpSheet: [
    'settings',
    {
      agency: 'อบต.',
      district: '',
      province: '',
      website: '',
      fiscalYear: 2566,
      listOf: 2566,
      offices: ['กองคลัง'],
      oitCloses: '',
      ownDay: '',
    },
    [{ code: 'o1', before: '', after: 'กองคลัง' }],
  ],
  proposeRollOver: [rollOver],
  rollOver: [rollOver, [{ from: 'o1', to: 'o1' }]],
  runProbes: ['typed'],
  makeReport: ['UEsDBA==', request],
  buildSheets: [2566, list],
};
