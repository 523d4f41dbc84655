import { type YearMention, yearsInText } from '../text/years-in-text';
import { oneLine } from './clean';

/** A title without address and year, and the years that it named. */
export interface CleanTitle {
  readonly title: string;
  readonly years: readonly YearMention[];
}

/** Thai within an address stands after a mark of its own; right after a Latin letter a text goes on. */
const ADDRESS = /\(?\s?(?:https?:\/\/|www\.)(?:[^\s)ก-๛]|(?<=[/_=?&ก-๛-])[ก-๛]){1,2000}\s?\)?/gi;
const LINK_WORDS = /\s?\(?คลิก(?:ลิงค์|ลิงก์|ที่นี่|เพื่อดู|ดู)(?:ข้อมูล|รายละเอียด|เอกสาร)?\)?\s*$/;
/** The text without «คลิกที่นี่» at its end. */
export function withoutLinkWords(text: string): string {
  return text.replace(LINK_WORDS, '') || text;
}

/** Words of an explanation, which no title has. */
const EXPLAINS = /เป็นต้น|ยกตัวอย่าง|อย่างน้อย|คลิก|(?:^|\s)เช่น\s|แสดงข้อมูล/;
const NUMBER = '(?:[2๒][5๕][0-9๐-๙]{2}|[4-9๔-๙][0-9๐-๙](?![0-9๐-๙]))';
const ERA = '(?:พ\\.{0,2}\\s?ศ\\.{0,2}\\s?)';
const YEARS = `(?:${ERA}?${NUMBER}(?:\\s?(?:-|–|—|ถึง)\\s?${ERA}?${NUMBER})?)`;
const YEAR_WORD = '(?:ประจำปี|ของปี|ในปี|สำหรับปี|รอบปี|ปี)(?:งบประมาณ|การศึกษา)?';
const LONG_NUMBER = '[2๒][5๕][0-9๐-๙]{2}';
/** A bare number at the end is a year only with its four digits. */
const YEAR = `(?:${YEAR_WORD}\\s?(?:\\(\\s?)?${YEARS}\\s?\\)?|${ERA}${LONG_NUMBER}(?:\\s?[-–]\\s?${ERA}?${LONG_NUMBER})?|${LONG_NUMBER}(?:\\s?[-–]\\s?${LONG_NUMBER})?)`;
/** The year of รายงานผลประจำปี ๒๕๖๘: the word is part of the title where it is written as one with it. */
const YEAR_AFTER_WORD = new RegExp(`(?<=[ก-๎])(ประจำปี)\\s?(?:${ERA}?${LONG_NUMBER})\\s*$`);
const YEAR_AT_END = new RegExp(`\\s*[([]?\\s?(?:${YEAR})\\s?[)\\]]?\\s*[.:]?$`);
/** In the middle the word stays: ประจำปี ๒๕๖๙ รอบ ๖ เดือน is of a year all the same. */
const YEAR_BEFORE_ROUND = new RegExp(
  `(ประจำปี)?(?:งบประมาณ)?\\s?${ERA}?${LONG_NUMBER}(?=\\s{0,2}[(]?(?:รอบ|ไตรมาส|ราย|ระยะ|[(]))`,
);

/** The text that stands beside an address; the address where nothing does. */
export function withoutAddress(text: string): string {
  return oneLine(text.replace(ADDRESS, ' ')) || text;
}

/** @param text a title on one line, without its code */
export function cleanTitle(text: string): CleanTitle {
  const shown = oneLine(text.replace(ADDRESS, ' ').replace(LINK_WORDS, ''));
  // Years of laws in a title belong to it: พ.ร.บ. … พ.ศ. ๒๕๔๐.
  const years = yearsInText(shown.replace(/\.{2,}/g, '.'));
  const title =
    years.length === 0
      ? shown
      : shown
          .replace(YEAR_AFTER_WORD, '$1')
          .replace(YEAR_AT_END, '')
          .replace(YEAR_BEFORE_ROUND, (_, word: string | undefined) => word ?? '');
  return {
    title:
      oneLine(title)
        .replace(/[\s:：–—-]+$/, '')
        .replace(/^[\s:：.–—-]+/, '') || shown,
    years,
  };
}

/** True where a title seems to hold what must be shown as well. */
export function mixesDetail(title: string): boolean {
  return EXPLAINS.test(title);
}
