import * as v from 'valibot';
import { OFFICE_PICTURES, type OfficePicture } from '../report/pictures';
import type { Store } from './store';

/** The office's own pictures, kept beside its templates: their bytes in base64, and in the mark what they are like. */

const KEY = (which: OfficePicture) => `picture:${which}`;
const MARK = v.object({ savedAt: v.string(), width: v.number(), height: v.number() });

export type PictureMark = Readonly<v.InferOutput<typeof MARK>>;
export type KeptPictures = { readonly [P in OfficePicture]?: PictureMark };

/** Which there are. No round trip beside that of the store's entries. */
export function keptPictures(store: Store): KeptPictures {
  const entries = store.entries();
  const found = OFFICE_PICTURES.flatMap((which) => {
    const mark = v.safeParse(MARK, entries.find(({ key }) => key === KEY(which))?.mark);
    return mark.success ? [[which, mark.output] as const] : [];
  });
  return Object.fromEntries(found);
}

export function pictureBytes(store: Store, which: OfficePicture): string | null {
  return store.get(KEY(which));
}

/** Keeps a picture, or forgets it for null. Under the lock. */
export function keepPicture(
  store: Store,
  which: OfficePicture,
  picture: { readonly base64: string; readonly mark: PictureMark } | null,
): void {
  store.put(KEY(which), picture?.base64 ?? null, picture?.mark);
}
