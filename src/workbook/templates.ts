import type { Store } from './store';

/** A template that the office has put in. Its bytes stand beside, in base64. */
export interface TemplateEntry {
  readonly name: string;
  readonly savedAt: string;
  readonly savedBy: string;
  /** True while something in it must be mended: it is kept, and never used. */
  readonly draft: boolean;
}

export interface TemplateShelf {
  /** The name of the one in use; null for the standard one. */
  readonly chosen: string | null;
  readonly templates: readonly TemplateEntry[];
}

const INDEX = 'templates';
const bytesKey = (name: string) => `template:${name}`;

export function readShelf(store: Store): TemplateShelf {
  const kept = store.get(INDEX);
  return kept === null ? { chosen: null, templates: [] } : (JSON.parse(kept) as TemplateShelf);
}

/** The bytes of a template in base64, or null when there is none of that name. */
export function templateBytes(store: Store, name: string): string | null {
  return store.get(bytesKey(name));
}

/** The template in use with its bytes in base64, or null for the standard one. */
export function chosenTemplate(store: Store): { readonly name: string; readonly base64: string } | null {
  const { chosen: name } = readShelf(store);
  const base64 = name === null ? null : templateBytes(store, name);
  return name === null || base64 === null ? null : { name, base64 };
}

/** Puts a template on the shelf, in place of one of the same name. A draft is never in use. */
export function shelve(store: Store, entry: TemplateEntry, base64: string): TemplateShelf {
  const { chosen, templates } = readShelf(store);
  store.put(bytesKey(entry.name), base64);
  const others = templates.filter(({ name }) => name !== entry.name);
  const inUse = entry.draft ? (chosen === entry.name ? null : chosen) : entry.name;
  return writeShelf(store, { chosen: inUse, templates: [...others, entry] });
}

/** Takes another template into use; null for the standard one. Nothing changes when there is no such one to be used. */
export function choose(store: Store, name: string | null): TemplateShelf {
  const shelf = readShelf(store);
  const usable = name === null || shelf.templates.some((entry) => entry.name === name && !entry.draft);
  return usable ? writeShelf(store, { ...shelf, chosen: name }) : shelf;
}

export function discard(store: Store, name: string): TemplateShelf {
  const { chosen, templates } = readShelf(store);
  store.put(bytesKey(name), null);
  return writeShelf(store, {
    chosen: chosen === name ? null : chosen,
    templates: templates.filter((entry) => entry.name !== name),
  });
}

function writeShelf(store: Store, shelf: TemplateShelf): TemplateShelf {
  store.put(INDEX, JSON.stringify(shelf));
  return shelf;
}
