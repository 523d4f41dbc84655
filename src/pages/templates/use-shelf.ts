import { useState } from 'preact/hooks';
import type { SavedTemplate } from '../../commands/templates';
import { pictureNames, picturesWords } from '../../messages/pictures';
import * as words from '../../messages/templates';
import { standardTemplateName } from '../../messages/templates';
import type { OfficePicture } from '../../report/pictures';
import type { TemplateShelf } from '../../workbook/templates';
import { ServerError, server } from '../shared/server';
import { saveDocx } from './files';

/** What has come of the last thing that the person did. */
export type ShelfNews =
  | { readonly kind: 'done' | 'info'; readonly text: string }
  | { readonly kind: 'failed'; readonly error: ServerError; readonly retry: () => void }
  | { readonly kind: 'judged'; readonly saved: SavedTemplate }
  | { readonly kind: 'opened'; readonly name: string; readonly link: string; readonly docxLink: string };

/** The shelf, and what can be done with it: one thing at a time. The standard template has the name null. */
export interface UsedShelf {
  readonly shelf: TemplateShelf;
  /** What is under way, in words. */
  readonly work: string | null;
  readonly news: ShelfNews | null;
  readonly choose: (name: string | null) => void;
  readonly discard: (name: string) => void;
  readonly download: (name: string | null) => void;
  readonly openInDocs: (name: string | null) => void;
  /** True when it was kept, be it as a draft. */
  readonly put: (name: string, base64: string) => Promise<boolean>;
  /** Keeps a picture, or forgets it for null. */
  readonly putPicture: (which: OfficePicture, base64: string | null) => Promise<boolean>;
}

export const nameOf = (name: string | null) => name ?? standardTemplateName;

export function useShelf(read: TemplateShelf): UsedShelf {
  const [shelf, setShelf] = useState(read);
  const [work, setWork] = useState<string | null>(null);
  const [news, setNews] = useState<ShelfNews | null>(null);

  /** Whatever is pressed meanwhile is let go: the words that say what is under way stand on top. */
  const attempt = async (label: string, task: () => Promise<ShelfNews>): Promise<boolean> => {
    if (work !== null) return false;
    setWork(label);
    setNews(null);
    try {
      setNews(await task());
      return true;
    } catch (error) {
      if (!(error instanceof ServerError)) throw error;
      setNews({ kind: 'failed', error, retry: () => attempt(label, task) });
      return false;
    } finally {
      setWork(null);
    }
  };

  return {
    shelf,
    work,
    news,
    choose: (name) =>
      attempt(words.choosing(nameOf(name)), async () => {
        const now = await server.call('chooseTemplate', name);
        setShelf(now);
        return now.chosen === name
          ? { kind: 'done', text: words.chosen(nameOf(name)) }
          : { kind: 'info', text: words.notChosen(nameOf(name)) };
      }),
    discard: (name) =>
      attempt(words.discarding(name), async () => {
        setShelf(await server.call('discardTemplate', name));
        return { kind: 'done', text: words.discarded(name) };
      }),
    download: (name) =>
      attempt(words.downloading(nameOf(name)), async () => {
        const { fileName, base64 } = await server.call('downloadTemplate', name);
        saveDocx(fileName, base64);
        return { kind: 'done', text: words.downloaded(fileName) };
      }),
    openInDocs: (name) =>
      attempt(words.opening(nameOf(name)), async () => ({
        kind: 'opened',
        name: nameOf(name),
        ...(await server.call('openTemplate', name)),
      })),
    put: (name, base64) =>
      attempt(words.judging, async () => {
        const saved = await server.call('saveTemplate', name, base64);
        setShelf(saved.shelf);
        return { kind: 'judged', saved };
      }),
    putPicture: (which, base64) => {
      const name = pictureNames[which];
      const [doing, done] =
        base64 === null
          ? [picturesWords.removing, picturesWords.removed]
          : [picturesWords.putting, picturesWords.done];
      return attempt(doing(name), async () => {
        setShelf(await server.call('putPicture', which, base64));
        return { kind: 'done', text: done(name) };
      });
    },
  };
}
