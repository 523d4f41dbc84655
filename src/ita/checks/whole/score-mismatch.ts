import type { Criteria, Tool } from '../../criteria/types';
import { confirmedOutcome, isLevelConfirmed, type Scores } from '../../scoring/scoring';
import { comparable } from '../../text/comparable';
import { toArabicDigits } from '../../text/thai-digits';
import { wholeCheck } from '../check';
import type { WholeFacts } from './facts';

type WrongScore = WholeFacts['score-mismatch'];

export const scoreMismatch = wholeCheck(
  'score-mismatch',
  'error',
  'A total, a score or a level of this year that is typed into a text is the one that the settings give.',
  (context) => {
    const { iit, eit, oit } = context.assessment.settings;
    if (iit.value === null || eit.value === null || oit.value === null) return [];
    const scores: Scores = { IIT: iit.value, EIT: eit.value, OIT: oit.value };
    return context.texts
      .filter(({ text }) => ASSESSMENT.test(text))
      .flatMap(({ text, place, item }) =>
        text
          .split('\n')
          .map((line) => toArabicDigits(comparable(line)))
          .filter((line) => isAboutThisResult(line, context.criteria.year))
          .flatMap((line) => [
            ...wrongNumbers(line, scores, context.criteria),
            ...wrongLevels(line, scores, context.criteria),
          ])
          .map((facts) => ({ ...(item === null ? {} : { item }), place, facts })),
      );
  },
);

/** The words of this assessment: a satisfaction survey has a total and a level of its own. */
const ASSESSMENT = /ITA|IIT|EIT|OIT|คุณธรรมและความโปร่งใส/;
const GOAL = /เป้าหมาย|เป้าประสงค์|ตั้งเป้า|คาดหวัง/;

/** Neither about another year's result, which is not ours to judge, nor about what is only aimed at. */
function isAboutThisResult(line: string, year: number): boolean {
  const years = (line.match(/(?<!\d)2[05]\d\d(?!\d)/g) ?? []).map(Number);
  const thisYear = years.length === 0 || years.includes(year) || years.includes(year - 543);
  return thisYear && ASSESSMENT.test(line) && !GOAL.test(line);
}

/** «คะแนนรวม 95.15» is the total; «คะแนน IIT 99.84» and «(IIT) คะแนนรวม 99.84» are the tool's. */
function wrongNumbers(line: string, scores: Scores, criteria: Criteria): readonly WrongScore[] {
  const typed =
    /คะแนน(?<whole>รวมเฉลี่ย|รวม|ภาพรวม|เฉลี่ยรวม)?\s*(?<tool>IIT|EIT|OIT)?\s*(?:คือ|เท่ากับ|อยู่ที่|ได้|เป็น|=|:)?\s*(?<number>\d{1,3}(?:\.\d+)?)(?!\d|[.,]\d|\s*%|\s*(?:คะแนน)?\s*ขึ้นไป|\s*(?:ด้าน|เครื่องมือ|ตัวชี้วัด|ข้อ|แบบ|ส่วน))/g;
  return [...line.matchAll(typed)].flatMap(({ groups = {}, index = 0 }): WrongScore[] => {
    const { whole, number = '' } = groups;
    const tool = (groups.tool ?? lastTool(line.slice(Math.max(0, index - 30), index))) as Tool | undefined;
    if (whole === undefined && groups.tool === undefined) return [];
    const meant = tool === undefined ? confirmedOutcome(scores, criteria).total : scores[tool];
    return meant === null || Number(number) === roundedAs(number, meant)
      ? []
      : [{ tool: tool ?? null, written: number, meant: meant.toFixed(2) }];
  });
}

function lastTool(text: string): string | undefined {
  return text.match(/IIT|EIT|OIT/g)?.pop();
}

/** A score may be written with fewer decimals than it has: 95.15 as 95.2 or 95. */
function roundedAs(written: string, score: number): number {
  const decimals = Math.min(written.split('.')[1]?.length ?? 0, 2);
  return Math.round(score * 10 ** decimals) / 10 ** decimals;
}

/** «ระดับ ผ่านดี» by the names of the criteria, and «ระดับ A» of the scale that no year has any more. */
function wrongLevels(line: string, scores: Scores, criteria: Criteria): readonly WrongScore[] {
  if (!isLevelConfirmed(criteria)) return [];
  const reached = confirmedOutcome(scores, criteria).level ?? '';
  const names = criteria.levels.map(({ name }) => comparable(name)).sort((a, b) => b.length - a.length);
  const typed = new RegExp(
    `ระดับ\\s*["“«]?(?:(AA|[A-F])(?![A-Za-z0-9])|(${names.map(literally).join('|')})(?![ก-๛]))`,
    'g',
  );
  return [...line.matchAll(typed)]
    .map(([, letter, name]) => letter ?? name ?? '')
    .filter((written) => written !== comparable(reached))
    .map((written) => ({ tool: null, written, meant: reached }));
}

/** An office may call a level what it likes: «ผ่าน (ดี)» is no pattern. */
function literally(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
