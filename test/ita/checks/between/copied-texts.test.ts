import { duplicateText, nearDuplicateText } from '../../../../src/ita/checks/between/copied-texts';
import type { Check } from '../../../../src/ita/checks/check';
import type { Finding } from '../../../../src/ita/finding';
import { found, type Typing } from '../support';

const done = 'ดำเนินการแล้ว';
const manual = '- จัดทำคู่มือการให้บริการประชาชน ซึ่งเผยแพร่ผ่านเว็บไซต์องค์การบริหารส่วนตำบลนาโสม';
const summary = '- จัดทำสรุปผลการจัดซื้อจัดจ้าง โดยมีรายละเอียดครบตามองค์ประกอบ และเผยแพร่ผ่านเว็บไซต์องค์การบริหารส่วนตำบล';
const report = '- จัดทำรายงานผลจัดซื้อจัดจ้าง โดยมีรายละเอียดครบตามองค์ประกอบ และเผยแพร่ผ่านเว็บไซต์องค์การบริหารส่วนตำบล';

/** Where the check finds a copy, and of which row. */
function copies(check: Check, typing: Typing): readonly (readonly [string, string | number])[] {
  return found(check, typing).map(([place, facts]) => {
    const { original } = facts as Finding<'duplicate-text'>['facts'];
    return [place, original.item ?? original.row];
  });
}

const progress = (texts: { readonly [code: `o${number}`]: string }, status = done): Typing => ({
  items: Object.fromEntries(Object.entries(texts).map(([code, text]) => [code, { progress: text, status }])),
});

describe('duplicate-text', () => {
  test.each<[string, Typing, readonly (readonly [string, string | number])[]]>([
    [
      'the copy is where the text does not fit',
      progress({ o15: manual, o18: manual }),
      [['o18.progress', 'o15']],
    ],
    ['even when it stands above', progress({ o22: report, o1: report }), [['o1.progress', 'o22']]],
    [
      'where it fits none, the upper row keeps it',
      progress({ o9: manual, o8: manual }),
      [['o9.progress', 'o8']],
    ],
    [
      'each copy is told once, with the one original',
      progress({ o15: manual, o18: manual, o9: manual }),
      [
        ['o9.progress', 'o15'],
        ['o18.progress', 'o15'],
      ],
    ],
    [
      'spaces, bullets and digits make no difference',
      progress({ o11: '- จัดทำแผนดำเนินงานประจำปี ๒๕๖๖ แล้ว', o36: '• จัดทำแผนดำเนินงานประจำปี 2566  แล้ว' }),
      [['o36.progress', 'o11']],
    ],
    [
      'a copy with the name of its own item before it',
      progress({ o15: manual, o18: `E-Service ${manual}` }),
      [['o18.progress', 'o15']],
    ],
    [
      'what is left of two names says too little',
      progress({
        o15: 'คู่มือหรือมาตรฐานการให้บริการ เผยแพร่บนเว็บไซต์ขององค์การบริหารส่วนตำบลแล้ว',
        o18: 'E-Service เผยแพร่บนเว็บไซต์ขององค์การบริหารส่วนตำบลแล้ว',
      }),
      [],
    ],
    [
      'an unfinished item with a whole text',
      progress({ o15: manual, o18: manual }, 'กำลังดำเนินการ'),
      [['o18.progress', 'o15']],
    ],
    [
      'what an unfinished item waits for can be the same in many',
      progress({ o1: 'อยู่ระหว่างรวบรวมข้อมูลจากกองคลัง', o2: 'อยู่ระหว่างรวบรวมข้อมูลจากกองคลัง' }, 'กำลังดำเนินการ'),
      [],
    ],
    ['a text that says next to nothing', progress({ o1: 'เผยแพร่แล้ว', o2: 'เผยแพร่แล้ว' }), []],
    [
      'a sentence that is generic, not copied',
      progress({ o1: 'เผยแพร่บนเว็บไซต์แล้ว', o2: 'เผยแพร่บนเว็บไซต์แล้ว' }),
      [],
    ],
    ['another year is another text', progress({ o13: `${report} ปี ๒๕๖๕`, o22: `${report} ปี ๒๕๖๔` }), []],
    ['no text at all', progress({ o1: '', o2: ' ' }), []],
    [
      'two measures with one method',
      { measures: [{ method: manual }, { method: manual, outcome: manual }] },
      [['measures 2.method', 2]],
    ],
    [
      'two indicators with one progress',
      { indicators: { 2: { progress: manual }, 6: { progress: manual }, 7: { guideline: manual } } },
      [['indicators 6.progress', 3]],
    ],
  ])('%s', (_what, typing, expected) => {
    expect(copies(duplicateText, typing)).toEqual(expected);
  });
});

describe('near-duplicate-text', () => {
  test.each<[string, Typing, readonly (readonly [string, string | number])[]]>([
    ['a word added', progress({ o15: manual, o18: `${manual}แล้ว` }), [['o18.progress', 'o15']]],
    [
      'a letter mistyped',
      progress({ o15: manual, o18: manual.replace('ซึ่ง', 'ซึง') }),
      [['o18.progress', 'o15']],
    ],
    [
      'another year',
      progress({ o13: `${report} ปี ๒๕๖๕`, o22: `${report} ปี ๒๕๖๔` }),
      [['o13.progress', 'o22']],
    ],
    [
      'each is told once, and those that are quite the same are left to duplicate-text',
      progress({ o15: manual, o18: manual, o9: `${manual} แล้ว` }),
      [['o9.progress', 'o15']],
    ],
    ['the same words about another subject', progress({ o21: summary, o22: report }), []],
    [
      'alike, but of different sheets',
      { ...progress({ o15: manual }), indicators: { 6: { progress: `${manual}แล้ว` } } },
      [],
    ],
    [
      'two measures',
      { measures: [{ method: manual }, { method: `${manual}แล้ว` }] },
      [['measures 2.method', 2]],
    ],
  ])('%s', (_what, typing, expected) => {
    expect(copies(nearDuplicateText, typing)).toEqual(expected);
  });
});
