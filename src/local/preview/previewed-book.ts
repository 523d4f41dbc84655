import { basename } from 'node:path';
import type { ServiceCall } from '../apps-script/service-calls';
import type { Alert, Answer } from '../apps-script/ui';
import { openBook } from '../commands/open-files';
import { type Host, startHost, type WarmScript } from '../host';
import type { LocalWorkbook } from '../xlsx/local-workbook';
import { saveWorkbook } from '../xlsx/workbook-file';
import { type SheetView, selectionIn, viewSheets } from './book-view';
import { DOCUMENT_LINKS, type Previewing, type PreviewState, type Reply, type Request } from './protocol';

/** The bundle, and where its pages are. */
export interface Script {
  readonly code: string;
  readonly pagesDir: string;
  readonly warm: WarmScript;
}

/** How long nothing is asked before changes are saved. */
const PAUSE_MS = 1_000;

/**
 * A workbook with the script at work on it, as the preview has it before people. Every change is saved to the workbook's
 * file, once the person pauses, unless nobody wants the file.
 */
export class PreviewedBook {
  readonly #workbook: LocalWorkbook;
  readonly #previewing: Previewing;
  readonly #host: Host;
  #touched = false;
  #dialogsSeen = 0;
  #toastsSeen = 0;
  #seen: { readonly sheets: readonly SheetView[]; readonly content: string };
  #version = 1;
  #savedVersion = 1;
  #saving: Promise<void> = Promise.resolve();
  #pause: NodeJS.Timeout | undefined;

  static async open(
    previewing: Previewing,
    script: Script,
    answer: (alert: Alert) => Answer,
  ): Promise<PreviewedBook> {
    return new PreviewedBook(await openBook(previewing.bookPath), previewing, script, answer);
  }

  private constructor(
    workbook: LocalWorkbook,
    previewing: Previewing,
    script: Script,
    answer: (alert: Alert) => Answer,
  ) {
    this.#workbook = workbook;
    this.#previewing = previewing;
    this.#host = startHost({
      ...script,
      workbook,
      outDir: previewing.outDir,
      linkTo: (path) => DOCUMENT_LINKS + encodeURIComponent(basename(path)),
      answer,
      interpose: (call) => this.#noteCall(call),
    });
    this.#host.call('onOpen', {});
    this.#seen = look(workbook);
  }

  reply(request: Request): Reply {
    clearTimeout(this.#pause);
    const reply = this.#perform(request);
    // To write the file takes longer than most of what is asked, and nobody waits for it.
    if (this.#unsaved) this.#pause = setTimeout(() => this.#save(), PAUSE_MS);
    return reply;
  }

  /** Saves what is not saved yet. */
  async close(): Promise<void> {
    clearTimeout(this.#pause);
    await this.#save();
  }

  #perform(request: Request): Reply {
    try {
      const value = this.#carryOut(request);
      this.#noteChanges();
      return { kind: 'done', value, state: this.#takeState(request) };
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      this.#noteChanges();
      return { kind: 'failed', message, state: this.#takeState(request) };
    }
  }

  #carryOut(request: Request): unknown {
    switch (request.kind) {
      case 'open':
        return null;
      case 'run':
        return this.#host.call(request.functionName, ...request.args) ?? null;
      case 'select':
        this.#host.select(request.sheet, request.cell);
        return null;
      case 'edit':
        this.#touched = true;
        this.#host.edit(request.sheet, request.cell, request.typed);
        return null;
    }
  }

  get #unsaved(): boolean {
    return this.#previewing.saves && this.#savedVersion !== this.#version;
  }

  /** A page that only asks, again and again, changes nothing that is seen, and writes no file. */
  #save(): Promise<void> {
    this.#saving = this.#saving.then(async () => {
      if (!this.#unsaved) return;
      this.#savedVersion = this.#version;
      await saveWorkbook(this.#previewing.bookPath, this.#workbook);
    });
    return this.#saving;
  }

  /** To look at every cell takes longer than most of what is asked, and most of that only reads. */
  #noteCall({ method }: ServiceCall): undefined {
    if (!/\.(?:get|is|flush|activate)/.test(method)) this.#touched = true;
  }

  #noteChanges(): void {
    if (!this.#touched) return;
    this.#touched = false;
    const now = look(this.#workbook);
    if (now.content === this.#seen.content) return;
    this.#seen = now;
    this.#version += 1;
  }

  #takeState({ known }: Request): PreviewState {
    const host = this.#host;
    const dialog = host.dialogs.slice(this.#dialogsSeen).pop() ?? null;
    const toasts = host.toasts.slice(this.#toastsSeen);
    this.#dialogsSeen = host.dialogs.length;
    this.#toastsSeen = host.toasts.length;
    return {
      book: {
        name: this.#workbook.name,
        version: this.#version,
        sheets: known === this.#version ? null : this.#seen.sheets,
        selection: selectionIn(this.#workbook),
      },
      menus: host.menus,
      dialog,
      toasts,
      documents: host.files.map(({ path }) => path),
    };
  }
}

function look(workbook: LocalWorkbook) {
  const sheets = viewSheets(workbook);
  return { sheets, content: JSON.stringify(sheets) };
}
