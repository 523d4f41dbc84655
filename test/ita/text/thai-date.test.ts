import fc from 'fast-check';
import { calendarDate, compareDates, formatThaiDate, parseThaiDate } from '../../../src/ita/text/thai-date';
import { toArabicDigits } from '../../../src/ita/text/thai-digits';
import { table } from '../../support/table';

const day = (year: number, month: number, dayOfMonth: number) => ({ year, month, day: dayOfMonth });

describe('a date as people write it', () => {
  table(parseThaiDate, [
    ['17/1/2567', day(2024, 1, 17)],
    ['17-01-67', day(2024, 1, 17)],
    ['17.1.2567', day(2024, 1, 17)],
    ['17 / 1 / 2567', day(2024, 1, 17)],
    ['๑๗/๑/๒๕๖๗', day(2024, 1, 17)],
    ['17/1/2024', day(2024, 1, 17)],
    ['2024-01-17', day(2024, 1, 17)],
    ['2567-01-17', day(2024, 1, 17)],
    ['17 มกราคม 2567', day(2024, 1, 17)],
    ['๑๗ มกราคม ๒๕๖๗', day(2024, 1, 17)],
    ['17 มกราคม พ.ศ. 2567', day(2024, 1, 17)],
    ['17 ม.ค. 67', day(2024, 1, 17)],
    ['17ม.ค.67', day(2024, 1, 17)],
    ['17 มค 2567', day(2024, 1, 17)],
    ['วันที่ 17 มกราคม 2567', day(2024, 1, 17)],
    ['29/2/2567', day(2024, 2, 29)],
    ['29/2/2566', null],
    ['31/02/2566', null],
    ['31 เมษายน 2566', null],
    ['0/1/2566', null],
    ['1/13/2566', null],
    ['17 มกรา 2567', null],
    ['2566', null],
    ['มกราคม 2567', null],
    ['อาทิตย์หน้า', null],
    ['', null],
    ['17/1/0567', null],
  ]);
});

describe('the calendar', () => {
  table(
    ([year, month, dayOfMonth]: [number, number, number]) => calendarDate(year, month, dayOfMonth) !== null,
    [
      [[2567, 2, 29], true],
      [[2566, 2, 29], false],
      [[1900, 2, 29], false],
      [[2000, 2, 29], true],
      [[2566, 9, 31], false],
      [[2566, 12, 31], true],
      [[2742, 1, 1], true],
      [[3000, 1, 1], false],
      [[2300, 1, 1], false],
    ],
  );

  const anyDay = fc
    .date({ min: new Date('1957-01-01'), max: new Date('2056-12-31'), noInvalidDate: true })
    .map((date) => day(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()));

  test('what is written is read back, in both styles and both kinds of digits', () => {
    fc.assert(
      fc.property(
        anyDay,
        fc.constantFrom('long' as const, 'short' as const),
        fc.boolean(),
        (date, style, arabic) => {
          const written = formatThaiDate(date, style);
          expect(parseThaiDate(arabic ? toArabicDigits(written) : written)).toEqual(date);
        },
      ),
    );
  });

  test('days come in order', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (a, b) => {
        const time = ({ year, month, day }: typeof a) => Date.UTC(year, month - 1, day);
        expect(Math.sign(compareDates(a, b))).toBe(Math.sign(time(a) - time(b)));
      }),
    );
  });
});

describe('a date in words', () => {
  table(
    ([date, style]: [ReturnType<typeof day>, 'long' | 'short']) => formatThaiDate(date, style),
    [
      [[day(2024, 1, 17), 'long'], '๑๗ มกราคม ๒๕๖๗'],
      [[day(2024, 1, 17), 'short'], '๑๗ ม.ค. ๖๗'],
    ],
  );
});
