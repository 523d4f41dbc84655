import { problem } from '../messages/problems';
import { type OfficePicture, officePicture, type Picture, pictureMistake } from '../report/pictures';
import { pngSize } from '../report/png';
import { withLock } from '../workbook/lock';
import { keepPicture, keptPictures, pictureBytes } from '../workbook/pictures';
import { openStore, type Store } from '../workbook/store';
import { readShelf, type TemplateShelf } from '../workbook/templates';
import { decodeBase64 } from './documents';
import { nowWords } from './surroundings';

/**
 * Keeps a picture of the office's for its documents, or forgets it.
 * @param base64 of a PNG; null to forget
 * @throws UserError when it is no PNG, or none that fits a document
 */
export function putPicture(which: OfficePicture, base64: string | null): TemplateShelf {
  const bytes = base64 === null ? null : decodeBase64(base64);
  const size = bytes === null ? null : pngSize(bytes);
  const mistake = bytes === null ? null : pictureMistake(which, bytes.length, size);
  if (mistake !== null) throw problem('bad-picture', { which, mistake });
  return withLock(() => {
    const store = openStore(SpreadsheetApp.getActiveSpreadsheet());
    const picture =
      base64 === null || size === null ? null : { base64, mark: { savedAt: nowWords(), ...size } };
    keepPicture(store, which, picture);
    return readShelf(store);
  });
}

/** The office's pictures for a document. Each is read, in a round trip, only when a template asks for it. */
export function officePictures(store: Store): { readonly [P in OfficePicture]?: Picture } {
  const kept = Object.entries(keptPictures(store)) as [OfficePicture, { width: number; height: number }][];
  return Object.fromEntries(
    kept.map(([which, size]) => [
      which,
      officePicture(which, size, () => {
        const base64 = pictureBytes(store, which);
        if (base64 === null) throw problem('picture-gone', { which });
        return decodeBase64(base64);
      }),
    ]),
  );
}
