import { asTyped } from '../../../src/local/apps-script/typed-value';
import { runScript } from './run-script';

const day = (year: number, month: number, date: number) => new Date(Date.UTC(year, month - 1, date));
const clock = (hours: number, minutes: number, seconds = 0) =>
  new Date(Date.UTC(1899, 11, 30, hours, minutes, seconds));

describe('a text typed into a cell without a format', () => {
  test.each([
    ['', ''],
    ['ก', 'ก'],
    [' ก ', ' ก '],
    ['o1', 'o1'],
    ["'0012", '0012'],
    ["'=A1", '=A1'],
    ["''", "'"],
    ['=', '='],
    ['0012', 12],
    ['95.15', 95.15],
    ['-3', -3],
    ['+3', 3],
    ['.5', 0.5],
    ['5.', 5],
    [' 7 ', 7],
    ['1,234,567.8', 1_234_567.8],
    ['12,34', '12,34'],
    ['1e3', 1000],
    ['1e999', '1e999'],
    ['50%', 0.5],
    ['12.5%', 0.125],
    ['1 2', '1 2'],
    ['1.2.3', '1.2.3'],
    ['TRUE', true],
    ['false', false],
    ['true ', true],
    ['truth', 'truth'],
    ['1/2', day(2023, 2, 1)],
    ['31/12/2566', day(2566, 12, 31)],
    ['31-12-2023', day(2023, 12, 31)],
    ['1/2/29', day(2029, 2, 1)],
    ['1/2/30', day(1930, 2, 1)],
    ['2023-10-01', day(2023, 10, 1)],
    ['3/2566', day(2566, 3, 1)],
    ['14/2566', '14/2566'],
    ['31/2', '31/2'],
    ['30/02/2566', '30/02/2566'],
    ['2/13', '2/13'],
    ['8:30', clock(8, 30)],
    ['23:59:01', clock(23, 59, 1)],
    ['24:00', '24:00'],
    ['๑๒', '๑๒'],
    ['https://www.nasom.example', 'https://www.nasom.example'],
    ['#N/A', '#N/A'],
  ])('%j', (text, value) => {
    expect(asTyped(text, 'General', 2023)).toMatchObject({ value });
  });

  test.each([
    ['=A1', 'A1'],
    ['=SUM(A1:A2)', 'SUM(A1:A2)'],
  ])('%j is a formula', (text, formula) => {
    expect(asTyped(text, 'General', 2023)).toEqual({ value: '', formula });
  });

  test.each([
    ['1/2', 'd/m'],
    ['1/2/2023', 'd/m/yyyy'],
    ['2023-10-01', 'yyyy-mm-dd'],
    ['3/2566', 'm/yyyy'],
    ['8:30', 'h:mm'],
    ['50%', '0%'],
    ['12.5%', '0.00%'],
    ['12', undefined],
  ])('%j gives the cell the format %j', (text, numberFormat) => {
    expect(asTyped(text, 'General', 2023).numberFormat).toBe(numberFormat);
  });

  test('a format that the cell has already stays', () => {
    expect(asTyped('1/2/2023', 'd mmm yyyy', 2023)).toEqual({ value: day(2023, 2, 1) });
  });
});

test.each(['=A1', '0012', '1/2', 'TRUE', '95.15', "'x", '', ' 7 '])(
  '%j in a plain-text cell stays text',
  (text) => {
    expect(asTyped(text, '@', 2023)).toEqual({ value: text });
  },
);

describe('values that are not texts', () => {
  test.each([
    ['12.5', 12.5],
    ['true', true],
    ['null', ''],
    ['new Date(2023, 9, 1)', '2023-09-30T17:00:00.000Z'],
  ])('%s passes through', async (value, read) => {
    expect(await runScript(`cell.setNumberFormat('@').setValue(${value}); return cell.getValue();`)).toEqual(
      read,
    );
  });

  test.each(['undefined', '{}', '[]', 'NaN', 'Infinity', 'new Date(NaN)', 'function () {}'])(
    '%s is refused',
    async (value) => {
      await expect(runScript(`cell.setValue(${value});`)).rejects.toThrow("don't match the method signature");
    },
  );
});
