import { readFileSync } from 'node:fs';
import { sightingsIn } from '../../src/ita/checks';
import type { ItemCode } from '../../src/ita/criteria/types';
import type { Sighting } from '../../src/ita/finding';
import { criteria2566 } from '../../src/local/sample/criteria-2566';
import { assessment, contextOf, type Typing } from '../ita/checks/support';
import { OFFICES, type Office } from './offices';

/** Two parts, fixed for good: checks are tuned on the one, and only measured on the other. */
export const PARTS = ['tuning', 'kept-aside'] as const;
export type Part = (typeof PARTS)[number];

/** A text of the corpus with the cells beside it, and the codes that are to be found in it. */
export interface Sample {
  readonly finds: readonly string[];
  /** An item, or a column of มาตรการ or ตัวชี้วัด. */
  readonly where: string;
  readonly status: string;
  readonly office: Office;
  readonly url: string;
  readonly date: string;
  readonly text: string;
}

export function samplesOf(part: Part): readonly Sample[] {
  return readFileSync(`test/quality/${part}.tsv`, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [finds = '', where = '', status = '', name = '', url = '', date = '', text = ''] =
        line.split('\t');
      const office = OFFICES.get(name);
      if (!office || text === '') throw new Error(`${part}.tsv: ${line}`);
      return {
        finds: finds === '-' ? [] : finds.split(','),
        where,
        status,
        office,
        url,
        date,
        text: text.replace(/\\n/g, '\n'),
      };
    });
}

/** What the checks find in the workbook of an office that has nothing but this text in it. */
export function seenIn(sample: Sample): readonly Sighting[] {
  return sightingsIn(contextOf(assessment(typingOf(sample)))).filter(({ severity }) => severity !== 'note');
}

const STATUSES: Readonly<Record<string, string>> = {
  done: 'ดำเนินการแล้ว',
  doing: 'กำลังดำเนินการ',
  todo: 'ยังไม่ได้ดำเนินการ',
};

function typingOf({ where, status, office, url, date, text }: Sample): Typing {
  const settings = { ...office };
  if (where === 'guideline') return { settings, indicators: { 1: { guideline: text } } };
  if (!where.startsWith('o') || where === 'outcome')
    return { settings, measures: [{ measure: 'ตัวชี้วัดที่ 1 การปฏิบัติหน้าที่', [where]: text }] };
  const done = status === 'done';
  return {
    settings,
    items: {
      [where]: {
        status: STATUSES[status] ?? '',
        progress: text,
        url: url || (done ? `${office.website}/page/${where}` : ''),
        publishedDate: date || (done ? '10/4/2566' : ''),
      },
    },
    components: criteria2566.items.flatMap(({ code, components }) =>
      components.map((component, index) => ({
        code,
        order: String(index + 1),
        text: component,
        present: done || code !== (where as ItemCode),
      })),
    ),
  };
}
