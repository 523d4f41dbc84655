import type { Alert, Answer, LocalMenu } from '../apps-script/ui';
import type { BookView } from './book-view';

/** What the preview's page, server and script thread say to each other. */

/** Where the documents seem to be that are files of this machine: pages link to addresses of the web alone. */
export const DOCUMENT_LINKS = 'https://documents.invalid/';

export type Request = Wish & {
  /** The version of the sheets that the page has: all of them travel again only when there is another. */
  readonly known?: number | undefined;
};

export type Wish =
  | { readonly kind: 'open' }
  | { readonly kind: 'select'; readonly sheet: string; readonly cell: string }
  | { readonly kind: 'run'; readonly functionName: string; readonly args: readonly unknown[] }
  | {
      readonly kind: 'edit';
      readonly sheet: string;
      readonly cell: string;
      readonly typed: string | boolean;
    };

export interface Previewing {
  readonly bookPath: string;
  /** Whether changes are saved to the workbook's file. */
  readonly saves: boolean;
  readonly outDir: string;
}

/** To the script thread alone: which workbook it is now at, and that it saves what is not saved yet and lets go of it. */
export type Message = ({ readonly kind: 'begin' } & Previewing) | Request | { readonly kind: 'end' };

/** What a request brings about: any number of questions to the person, then one end. */
export type Reply =
  | { readonly kind: 'alert'; readonly alert: Alert }
  | { readonly kind: 'done'; readonly value: unknown; readonly state: PreviewState }
  | { readonly kind: 'failed'; readonly message: string; readonly state: PreviewState };

/** What the script thread says: to a message that is no request, that it is ready for the next. */
export type Word = Reply | { readonly kind: 'ready' };

/** All that the person sees after a request. */
export interface PreviewState {
  readonly book: BookView;
  readonly menus: readonly LocalMenu[];
  /** Opened by this request; the last one stands. */
  readonly dialog: OpenedDialog | null;
  readonly toasts: readonly { readonly title: string; readonly message: string }[];
  /** Documents made since the preview began. */
  readonly documents: readonly string[];
}

export interface OpenedDialog {
  readonly kind: 'modal' | 'modeless' | 'sidebar';
  readonly title: string;
  readonly html: string;
  readonly width: number | null;
  readonly height: number | null;
}

export const ANSWERS: readonly Answer[] = ['OK', 'YES', 'NO', 'CANCEL'];
