import { comparable } from '../text/comparable';
import type { ItemCode, OitItem } from './types';

/** What a new list of the same year changes, by the items' codes. */
export interface ListDifference {
  readonly added: readonly { readonly code: ItemCode; readonly title: string }[];
  readonly renamed: readonly { readonly code: ItemCode; readonly before: string; readonly after: string }[];
  readonly gone: readonly { readonly code: ItemCode; readonly title: string }[];
  /** The title is the same, and what must be shown is not. */
  readonly components: readonly {
    readonly code: ItemCode;
    readonly title: string;
    readonly added: readonly string[];
    readonly gone: readonly string[];
  }[];
  /** Items of which neither the title nor the components differ. */
  readonly same: number;
}

type Listed = Pick<OitItem, 'code' | 'title' | 'components'>;

export function compareLists(before: readonly Listed[], after: readonly Listed[]): ListDifference {
  const standing = new Map(before.map((item) => [item.code, item]));
  const codes = new Set(after.map(({ code }) => code));
  const pairs = after.flatMap((item) => {
    const old = standing.get(item.code);
    return old ? [{ old, item }] : [];
  });
  const renamed = pairs
    .filter(({ old, item }) => comparable(old.title) !== comparable(item.title))
    .map(({ old, item }) => ({ code: item.code, before: old.title, after: item.title }));
  const components = pairs
    .map(({ old, item }) => ({
      code: item.code,
      title: item.title,
      added: withoutThose(item.components, old.components),
      gone: withoutThose(old.components, item.components),
    }))
    .filter(({ added, gone }) => added.length + gone.length > 0);
  const changed = new Set([...renamed, ...components].map(({ code }) => code));
  return {
    added: after.filter(({ code }) => !standing.has(code)).map(({ code, title }) => ({ code, title })),
    renamed,
    gone: before.filter(({ code }) => !codes.has(code)).map(({ code, title }) => ({ code, title })),
    components,
    same: pairs.length - changed.size,
  };
}

export function withoutThose(texts: readonly string[], those: readonly string[]): readonly string[] {
  const known = new Set(those.map(comparable));
  return texts.filter((text) => !known.has(comparable(text)));
}
