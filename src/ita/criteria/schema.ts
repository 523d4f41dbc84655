import * as v from 'valibot';
import { comparable } from '../text/comparable';
import { CONFIRMATIONS, CRITERIA_LISTS, type Criteria, type ItemCode, YEAR_RULES } from './types';

/**
 * The one shape of criteria, whether they come from a data file or from the sheet เกณฑ์. It guards each value by itself;
 * what values say of each other is for src/ita/criteria/faults.ts.
 */

const text = v.pipe(
  v.string(),
  v.check((typed) => comparable(typed) !== ''),
);
export const itemCode = v.custom<ItemCode>(
  (code) => typeof code === 'string' && /^o[1-9]\d{0,3}$/.test(code),
);
const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const score = v.pipe(v.number(), v.minValue(0), v.maxValue(100));
const counted = (most: number) => v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(most));

export const ITEM = v.strictObject({
  code: itemCode,
  title: text,
  components: v.array(text),
  yearRule: v.nullable(v.picklist(YEAR_RULES)),
  refersTo: v.nullable(itemCode),
  usualOwners: v.array(text),
  practiceWords: v.exactOptional(v.array(text)),
  group: v.nullable(text),
  subIndicator: v.nullable(text),
});

export const SUB_INDICATOR = v.strictObject({
  code: v.nullable(text),
  name: text,
  indicator: v.nullable(text),
});

export const INDICATOR = v.strictObject({ order: counted(99), name: text });

export const WEIGHTS = v.strictObject({ IIT: share, EIT: share, OIT: share });

export const LEVEL = v.strictObject({ name: text, overallMin: score, everyToolMin: v.nullable(score) });

const PROVENANCE = v.strictObject({
  confirmed: v.picklist(CONFIRMATIONS),
  source: v.string(),
  office: v.optional(v.nullable(v.strictObject({ who: v.string(), when: v.string() })), null),
});

const day = v.nullable(v.strictObject({ year: v.number(), month: counted(12), day: counted(31) }));

const DEADLINES = v.strictObject({ oitCloses: day, ownDay: v.optional(day, null) });

export const CRITERIA = v.strictObject({
  year: v.pipe(v.number(), v.integer(), v.minValue(2500), v.maxValue(2699)),
  subIndicators: v.array(SUB_INDICATOR),
  items: v.pipe(v.array(ITEM), v.minLength(1)),
  indicators: v.array(INDICATOR),
  weights: v.nullable(WEIGHTS),
  levels: v.array(LEVEL),
  deadlines: DEADLINES,
  provenance: v.strictObject(v.entriesFromList(CRITERIA_LISTS, PROVENANCE)),
}) satisfies v.GenericSchema<unknown, Criteria>;

/**
 * Criteria in the shape that the program relies on.
 * @throws ValiError naming the first value that is otherwise.
 */
export function parseCriteria(data: unknown): Criteria {
  return v.parse(CRITERIA, data);
}
