import { blankLinks } from './blank-out';
import { toArabicDigits } from './thai-digits';

/** A year, or a run of years, that a text names. */
export interface YearMention {
  /** As typed. */
  readonly text: string;
  /** The first and the last fiscal year (พ.ศ.) that it covers: ต.ค. ๖๕ is of 2566. The same for a single year. */
  readonly from: number;
  readonly to: number;
  /** One day (5 ม.ค. 2566): when something happened, which need not be the year that a report is of. */
  readonly isDay: boolean;
  /** The year of an assessment: `round` as in "ITA ปี 2566", `result` as in "ผลการประเมิน ITA ปี 2565". */
  readonly ita: 'round' | 'result' | null;
}

interface Found extends YearMention {
  readonly start: number;
  readonly end: number;
}

/** Abbreviations keep their first dot: มค is also part of สมคิด. */
const MONTHS = [
  'มกราคม|ม\\. ?ค\\.?',
  'กุมภาพันธ์|ก\\. ?พ\\.?',
  'มีนาคม|มี\\. ?ค\\.?',
  'เมษายน|เม\\. ?ย\\.?',
  'พฤษภาคม|พ\\. ?ค\\.?',
  'มิถุนายน|มิ\\. ?ย\\.?',
  'กรกฎาคม|ก\\. ?ค\\.?',
  'สิงหาคม|ส\\. ?ค\\.?',
  'กันยายน|ก\\. ?ย\\.?',
  'ตุลาคม|ต\\. ?ค\\.?',
  'พฤศจิกายน|พ\\. ?ย\\.?',
  'ธันวาคม|ธ\\. ?ค\\.?',
].map((names) => new RegExp(`^(?:${names})$`));
const MONTH = MONTHS.map(({ source }) => source.slice(1, -1)).join('|');

const ERA = '(?:พ\\.? ?ศ\\.?|ค\\.? ?ศ\\.?)';
const YEAR_WORD = '(?:ปี(?:งบประมาณ|งบฯ?)?|งบ(?:ประมาณ)?(?:ปี)?|ตามงบ)';
/** FY65 and ITA 65, as in the names of files. */
const LATIN_YEAR_WORD = '(?<![A-Za-z])(?:FY|ITA|OIT)';
/** A number before one of these counts things, not years. */
const NO_UNIT = '(?! ?(?:บาท|คน|ครั้ง|ราย|เรื่อง|หน้า|เล่ม|ชุด|โครงการ|กิจกรรม|แห่ง|หลัง|เมตร|กิโล|ตาราง|ครัวเรือน|ข้อ|%))';
const NO_DIGIT = '(?![0-9]|[.,][0-9])';

/** Every way to write a year, the most telling first; a bare number must look like a year of this century (พ.ศ.). */
const WAYS = [
  `(?:(?<day>[0-9]{1,2}) *)?(?<month>${MONTH}) *(?:${YEAR_WORD} *)?(?:${ERA} *)?(?<monthYear>[0-9]{4}|[4-9][0-9])${NO_DIGIT}${NO_UNIT}`,
  `(?<![0-9./-])[0-9]{1,2} ?[/.-] ?(?<monthNumber>[0-9]{1,2}) ?[/.-] ?(?<dateYear>[0-9]{4})${NO_DIGIT}`,
  `(?<![0-9./-])[0-9]{1,2}/(?<shortMonth>[0-9]{1,2})/(?<shortYear>[4-9][0-9])(?![0-9/])`,
  // The number of a letter, an order or a meeting: ๑๑๗/๒๕๖๗.
  `(?<document>[0-9]{1,5} ?/ ?2[45][0-9]{2})${NO_DIGIT}`,
  `(?:${YEAR_WORD} *)?(?:${ERA} *)?(?<![0-9.,/]|(?<![0-9])[0-9]{1,3}-)(?<rangeFrom>25[0-9]{2}) ?[-–] ?(?<rangeTo>[4-9][0-9])(?![0-9-])`,
  `(?:${YEAR_WORD} *(?:${ERA} *)?|${ERA} *)(?<namedYear>[0-9]{4})${NO_DIGIT}`,
  `${LATIN_YEAR_WORD}[ -]?(?<latinYear>20[12][0-9]|25[0-9]{2}|6[0-9]|7[0-9])${NO_DIGIT}${NO_UNIT}(?![A-Za-z])`,
  `${YEAR_WORD} *(?:${ERA} *)?(?<namedShort>[4-9][0-9])${NO_DIGIT}${NO_UNIT}`,
  `(?<![0-9.,/]|(?<![0-9])[0-9]{1,3}-)(?<bareYear>25[0-9]{2})${NO_DIGIT}(?!-[0-9]{1,3}(?![0-9]))${NO_UNIT}`,
];

/** Each way begins with one of these, so all other places are passed over quickly. */
const YEARS = new RegExp(`(?=[0-9มกพเสตธคปงFIOfio])(?:${WAYS.join('|')})`, 'gi');

/**
 * The fiscal years that a text names, in Thai or Arabic digits, of either era, with four digits or two.
 * Left out are numbers of documents, and the years of laws and orders that a text only cites.
 */
export function yearsInText(text: string): readonly YearMention[] {
  return text.split('\n').flatMap((line) => (/[0-9๐-๙]{2}/.test(line) ? yearsInLine(line) : []));
}

function yearsInLine(text: string): readonly YearMention[] {
  const typed = toArabicDigits(blankLinks(text));
  const found = [...typed.matchAll(YEARS)].flatMap((match) => {
    const mention = mentionOf(match, text);
    return mention === null || isCitedLaw(typed, mention)
      ? []
      : [{ ...mention, ita: assessmentBefore(typed, mention) }];
  });
  return joinRanges(found, typed).map(({ start: _start, end: _end, ...mention }) => mention);
}

function mentionOf(match: RegExpMatchArray, text: string): Found | null {
  const {
    day,
    month,
    monthYear,
    monthNumber,
    dateYear,
    shortMonth,
    shortYear,
    document,
    rangeFrom,
    rangeTo,
  } = match.groups ?? {};
  const { namedYear, namedShort, latinYear, bareYear } = match.groups ?? {};
  if (document !== undefined) return null;

  const start = match.index ?? 0;
  const end = start + match[0].length;
  const at = { start, end, text: text.slice(start, end).trim(), isDay: false, ita: null };

  if (rangeFrom !== undefined && rangeTo !== undefined)
    return { ...at, from: Number(rangeFrom), to: 2500 + Number(rangeTo) };

  const year = buddhistYear(
    monthYear ?? dateYear ?? shortYear ?? namedYear ?? namedShort ?? latinYear ?? bareYear ?? '',
  );
  if (year === null) return null;
  const monthOfYear = month === undefined ? Number(monthNumber ?? shortMonth ?? 0) : monthOf(month);
  if (monthOfYear > 12) return null;
  const fiscalYear = monthOfYear >= 10 ? year + 1 : year;
  const isDay = day !== undefined || (monthOfYear > 0 && month === undefined);
  return { ...at, from: fiscalYear, to: fiscalYear, isDay };
}

/** Two digits are of this century's พ.ศ.; null for a number that is no year within living memory. */
function buddhistYear(digits: string): number | null {
  const year = Number(digits);
  if (digits.length === 2) return 2500 + year;
  if (year >= 2400 && year < 2700) return year;
  return year >= 1900 && year < 2200 ? year + 543 : null;
}

function monthOf(name: string): number {
  return 1 + MONTHS.findIndex((month) => month.test(name));
}

const LAW =
  /พระราชบัญญัติ|พระราชกฤษฎีกา|พ\. ?ร\. ?[บฎก]\.?|พรบ|ระเบียบ|กฎกระทรวง|ข้อบัญญัติ|รัฐธรรมนูญ|ประมวลกฎหมาย|ประกาศ(?: ?กระทรวง| ?กรม| ?คณะ| ?สำนัก| ?ก\.)|ก\. ?(?:อบต|ท|จ|ถ)\.|ข้อบังคับ|เทศบัญญัติ|หลักเกณฑ์และเงื่อนไข|ประมวลจริยธรรม|มาตรฐานทั่วไป|คำสั่ง|ฉบับที่/g;
/** No title of a law is longer. */
const TITLE_LENGTH = 150;

/** A year that ends the title of a law or order (พ.ร.บ. … พ.ศ. ๒๕๖๐), or dates one (ลงวันที่ …). */
function isCitedLaw(typed: string, { start, end }: Found): boolean {
  const before = typed.slice(Math.max(0, start - TITLE_LENGTH), start);
  if (/ลงวันที่ *$/.test(before)) return true;
  if (!/^[พค]\.? ?ศ/.test(typed.slice(start, end))) return false;
  const law = [...before.matchAll(LAW)].pop();
  return law !== undefined && !/ปี|[0-9]{4}/.test(before.slice((law.index ?? 0) + law[0].length));
}

function assessmentBefore(typed: string, { start }: Found): YearMention['ita'] {
  // ITA65 begins with what is looked for.
  const own = /^[A-Z]+/i.exec(typed.slice(start, start + 3))?.[0] ?? '';
  const before = typed.slice(Math.max(0, start - 120), start) + own;
  const named = /(?:ITA|OIT|การประเมินคุณธรรมและความโปร่งใส[ก-๎ ]{0,60})[ )]*(?:ใน|ประจำ|ของ)? *$/i.exec(before);
  if (!named) return null;
  return /ผล(?:การ)? ?ประเมิน|ผลคะแนน|คะแนน|วิเคราะห์/.test(before.slice(-100)) ? 'result' : 'round';
}

/** `2566`, `2570` with only a dash or ถึง between them are the years from one to the other. */
function joinRanges(mentions: readonly Found[], typed: string): readonly Found[] {
  const joined: Found[] = [];
  for (const mention of mentions) {
    const last = joined[joined.length - 1];
    const gap = last ? typed.slice(last.end, mention.start) : '';
    if (last && last.from <= mention.to && /^ *(?:-|–|—|ถึง|จนถึง) *(?:วันที่|เดือน)? *$/.test(gap)) {
      const text = `${last.text}${gap}${mention.text}`;
      joined[joined.length - 1] = { ...last, text, to: mention.to, end: mention.end, isDay: false };
    } else joined.push(mention);
  }
  return joined;
}

/** A number in an address is a year only beside a word that says so (ita65, fy2565), or as half of a run of years. */
const YEARS_IN_URL =
  /(?:(?<![a-z])(?:ita|oit|year|fy|plan|report|annual|o[0-9]{1,2})|ปี|งบ|งบประมาณ|พ\.?ศ\.?)[^a-z0-9]{0,3}(25[0-9]{2})(?:[-–_](25[0-9]{2}))?(?![0-9])|(?<![0-9])(25[0-9]{2})[-–_](25[0-9]{2})(?![0-9])|(?:(?<![a-z])(?:ita|oit|fy)|ปี|งบ)[-_]?([67][0-9])(?![0-9])/gi;

/** The years that an address names; other numbers in it are those of pages and files. */
export function yearsInUrl(url: string): readonly YearMention[] {
  return [...toArabicDigits(decoded(url)).matchAll(YEARS_IN_URL)].map((match) => {
    const from = Number(match[1] ?? match[3] ?? `25${match[5]}`);
    return { text: match[0], from, to: Number(match[2] ?? match[4] ?? from), isDay: false, ita: null };
  });
}

/** The years that are folders of an address (/2565/): of what lies in it, or of the day on which a file was put there. */
export function foldersOfYears(url: string): readonly YearMention[] {
  return [...toArabicDigits(decoded(url)).matchAll(/(?<=\/)(25[0-9]{2})(?=\/|$)/g)].map(([text]) => {
    const year = Number(text);
    return { text: `/${text}/`, from: year, to: year, isDay: false, ita: null };
  });
}

/** Thai in an address is often written as %E0%B8…; what cannot be read is left as it stands. */
function decoded(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}
