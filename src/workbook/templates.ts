import * as v from 'valibot';
import { problem } from '../messages/problems';
import { type KeptPictures, keptPictures } from './pictures';
import { parsedAs, type Store, type StoreEntry, KEPT_TEMPLATES as TEMPLATE } from './store';

const MARK = { savedAt: v.string(), savedBy: v.string(), draft: v.boolean() };
const ENTRY = v.object({
  name: v.string(),
  ...MARK,
});
type OldIndex = Readonly<v.InferOutput<typeof SHELF>>;
const SHELF = v.object({ chosen: v.nullable(v.string()), templates: v.array(ENTRY) });

/**
 * A template that the office has put in. Its bytes stand beside, in base64. It is a draft while something in it must be
 * mended: it is kept, and never used.
 */
export type TemplateEntry = Readonly<v.InferOutput<typeof ENTRY>>;

export interface TemplateShelf {
  /** The name of the one in use; null for the standard one. */
  readonly chosen: string | null;
  readonly templates: readonly TemplateEntry[];
  /** The office's own pictures, for whichever template asks for them. */
  readonly pictures: KeptPictures;
}

/**
 * What stands beside a template's bytes, in the mark of the same row: what there is of one there is of the other. The
 * template in use is the one that was chosen last, so that choosing one is a change of one cell.
 */
interface TemplateMark extends Omit<TemplateEntry, 'name'> {
  /** Counts the choices; 0 for one that was never in use. */
  readonly chosen: number;
}

/** Holds nothing but when the standard template was chosen. */
const STANDARD = 'standard-template';
/** The index that old workbooks have, for templates whose rows have no mark. */
const OLD_INDEX = 'templates';

export function readShelf(store: Store): TemplateShelf {
  const marked = store.entries().filter(isTemplate);
  const old = marked.some(({ mark }) => mark === null) ? oldIndex(store) : null;
  const templates = marked.map((entry): TemplateEntry => {
    const name = nameOf(entry);
    // A row that no index tells of is shown, and not used before somebody has put it in again.
    const unknown = { name, savedAt: '', savedBy: '', draft: true };
    const known = entry.mark === null ? old?.templates.find((each) => each.name === name) : markOf(entry);
    return known ? { name, savedAt: known.savedAt, savedBy: known.savedBy, draft: known.draft } : unknown;
  });
  return { chosen: chosenName(store, old), templates, pictures: keptPictures(store) };
}

/** The bytes of a template in base64, or null when there is none of that name. */
export function templateBytes(store: Store, name: string): string | null {
  return store.get(TEMPLATE + name);
}

/**
 * The template in use with its bytes in base64, or null for the standard one.
 * @throws UserError when it was chosen and is damaged: no report is made of another one without a word.
 */
export function chosenTemplate(store: Store): { readonly name: string; readonly base64: string } | null {
  const { chosen: name } = readShelf(store);
  if (name === null) return null;
  const base64 = templateBytes(store, name);
  if (base64 === null) throw problem('template-gone', { name });
  return { name, base64 };
}

/** Puts a template on the shelf, in place of one of the same name. A draft is never in use. */
export function shelve(store: Store, entry: TemplateEntry, base64: string): TemplateShelf {
  renewOldRows(store);
  if (entry.draft && readShelf(store).chosen === entry.name) chooseStandard(store);
  const { name, ...mark } = entry;
  const { chosen: present } = readShelf(store);
  const own = present === name ? choiceOf(store.entries().find(({ key }) => key === TEMPLATE + name)) : 0;
  const chosen = entry.draft ? 0 : own || nextChoice(store);
  store.put(TEMPLATE + name, base64, { ...mark, chosen } satisfies TemplateMark);
  return readShelf(store);
}

/** Takes another template into use; null for the standard one. Nothing changes when there is no such one to be used. */
export function choose(store: Store, name: string | null): TemplateShelf {
  renewOldRows(store);
  const { chosen, templates } = readShelf(store);
  if (name === chosen) return readShelf(store);
  if (name === null) chooseStandard(store);
  else if (templates.some((entry) => entry.name === name && !entry.draft)) {
    const mark = markOf(store.entries().find(({ key }) => key === TEMPLATE + name));
    if (mark) store.remark(TEMPLATE + name, { ...mark, chosen: nextChoice(store) } satisfies TemplateMark);
  }
  return readShelf(store);
}

export function discard(store: Store, name: string): TemplateShelf {
  renewOldRows(store);
  if (readShelf(store).chosen === name) chooseStandard(store);
  store.put(TEMPLATE + name, null);
  return readShelf(store);
}

/** Changes what stands of who put each template in. Under the lock. */
export function eraseSavers(store: Store, without: (savedBy: string) => string): void {
  if (readShelf(store).templates.every(({ savedBy }) => without(savedBy) === savedBy)) return;
  renewOldRows(store);
  for (const entry of store.entries().filter(isTemplate)) {
    const mark = markOf(entry);
    if (mark && without(mark.savedBy) !== mark.savedBy)
      store.remark(entry.key, { ...mark, savedBy: without(mark.savedBy) } satisfies TemplateMark);
  }
}

function isTemplate({ key }: StoreEntry): boolean {
  return key.startsWith(TEMPLATE);
}

function nameOf({ key }: StoreEntry): string {
  return key.slice(TEMPLATE.length);
}

function markOf(entry: StoreEntry | undefined): TemplateMark | null {
  const mark = v.safeParse(v.object(MARK), entry?.mark);
  return mark.success ? { ...mark.output, chosen: choiceOf(entry) } : null;
}

/** How late the entry was chosen. */
function choiceOf(entry: StoreEntry | undefined): number {
  return Number((entry?.mark as { readonly chosen?: unknown } | null)?.chosen ?? 0) || 0;
}

function chosenName(store: Store, old: OldIndex | null): string | null {
  const standard = choiceOf(store.entries().find(({ key }) => key === STANDARD));
  const usable = store.entries().filter((entry) => isTemplate(entry) && markOf(entry)?.draft === false);
  const [last] = usable.sort((a, b) => choiceOf(b) - choiceOf(a));
  if (last && choiceOf(last) > standard) return nameOf(last);
  return standard > 0 || (last && choiceOf(last) > 0) ? null : (old?.chosen ?? null);
}

function nextChoice(store: Store): number {
  const all = store.entries().filter((entry) => isTemplate(entry) || entry.key === STANDARD);
  return 1 + Math.max(0, ...all.map(choiceOf));
}

function chooseStandard(store: Store): void {
  store.put(STANDARD, '', { chosen: nextChoice(store) });
}

function oldIndex(store: Store): OldIndex | null {
  return parsedAs(SHELF, store.get(OLD_INDEX));
}

/** Gives the rows of an old workbook their marks, before anything else is changed; then its index has had its day. */
function renewOldRows(store: Store): void {
  if (!store.entries().some(({ key }) => key === OLD_INDEX)) return;
  const { chosen, templates } = readShelf(store);
  for (const { name, ...mark } of templates) {
    const entry = store.entries().find(({ key }) => key === TEMPLATE + name);
    const base64 = entry?.mark === null ? templateBytes(store, name) : null;
    if (base64 === null) continue;
    store.put(TEMPLATE + name, base64, { ...mark, chosen: name === chosen ? 1 : 0 } satisfies TemplateMark);
  }
  store.put(OLD_INDEX, null);
}
