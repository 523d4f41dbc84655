import { oneForm } from './one-form';
import type { Report } from './report';
import { type Part, type ReportField, reportFields } from './report-fields';

/**
 * What is kept of a report so that a later one can be held against it: small enough for a cell, as JSON.
 * Each entry is a field: its part, what it belongs to, its name, the beginning of its text and, of a longer one, the
 * digest of the whole.
 */
export interface ReportSnapshot {
  readonly digest: string;
  readonly fields: readonly (readonly [
    part: Part,
    of: string,
    field: string,
    start: string,
    digest?: string,
  ])[];
}

/** A field that says another thing than before; null where the part was not there, or is no more. */
export interface ReportChange {
  readonly part: Part;
  readonly of: string;
  readonly field: string;
  readonly before: string | null;
  readonly after: string | null;
  /** The texts begin alike, and differ further on than a snapshot keeps. */
  readonly beyond: boolean;
}

/** Letters of a text that are kept. */
const KEPT = 60;

/** The same for the same words, however the rows are sorted and however their letters are coded. */
export function reportDigest(report: Report): string {
  return digestOf(kept(report));
}

export function reportSnapshot(report: Report): ReportSnapshot {
  const fields = kept(report);
  return { digest: digestOf(fields), fields: fields.map(keptField) };
}

/** What the later report says otherwise, in its order; then what is no longer in it. */
export function reportChanges(before: ReportSnapshot, after: ReportSnapshot): ReportChange[] {
  const earlier = new Map(before.fields.map((field) => [keyOf(field), field]));
  const later = new Set(after.fields.map(keyOf));
  return [
    ...after.fields.flatMap((field) => change(earlier.get(keyOf(field)), field)),
    ...before.fields.filter((field) => !later.has(keyOf(field))).flatMap((field) => change(field, undefined)),
  ];
}

type KeptField = ReportSnapshot['fields'][number];

function keptField({ part, of, field, text }: ReportField): KeptField {
  const start = startOf(text);
  return start === text ? [part, of, field, start] : [part, of, field, start, hash(text)];
}

function change(before: KeptField | undefined, after: KeptField | undefined): ReportChange[] {
  const [part, of, field] = after ?? before ?? [];
  if (part === undefined || of === undefined || field === undefined) return [];
  const [was, is] = [before?.[3] ?? null, after?.[3] ?? null];
  if (was === is && before?.[4] === after?.[4]) return [];
  // An empty field of a part that came or went is nothing to tell.
  if ((was ?? '') === (is ?? '') && (was === null || is === null)) return [];
  return [{ part, of, field, before: was, after: is, beyond: was === is }];
}

/** The fields in one form. Two parts of the same name, such as two measures without one, are told apart by number. */
function kept(report: Report): ReportField[] {
  const seen = new Map<string, number>();
  return reportFields(report).map((field) => {
    const of = startOf(oneForm(field.of));
    const key = [field.part, of, field.field].join();
    const times = (seen.get(key) ?? 0) + 1;
    seen.set(key, times);
    return { ...field, of: times === 1 ? of : `${of} (${times})`, text: oneForm(field.text) };
  });
}

function keyOf([part, of, field]: KeptField): string {
  return JSON.stringify([part, of, field]);
}

function startOf(text: string): string {
  const letters = [...text];
  return letters.length <= KEPT ? text : `${letters.slice(0, KEPT - 1).join('')}…`;
}

function digestOf(fields: readonly ReportField[]): string {
  const lines = fields.map(({ part, of, field, text }) => JSON.stringify([part, of, field, text]));
  return hash(lines.sort().join('\n'));
}

/** Fourteen hexadecimal digits of 53 mixed bits (cyrb53): enough to tell texts apart, not to keep a secret. */
export function hash(text: string): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(16).padStart(14, '0');
}
