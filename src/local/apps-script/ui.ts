import type { HtmlOutput } from './html-service';
import type { Lock } from './lock-service';
import { Enum, partOf } from './part';

type Google = GoogleAppsScript.Base.Ui;
type GoogleMenu = GoogleAppsScript.Base.Menu;
type GoogleHtml = GoogleAppsScript.HTML.HtmlOutput;

export type Answer = 'YES' | 'NO' | 'OK' | 'CANCEL';

export interface Alert {
  readonly title: string;
  readonly text: string;
  /** The name of the button set: 'OK', 'YES_NO', … */
  readonly buttons: string;
}

export interface AnsweredAlert extends Alert {
  readonly answer: Answer;
}

export interface Dialog {
  readonly kind: 'modal' | 'modeless' | 'sidebar';
  readonly title: string;
  readonly html: string;
  /** In pixels; null when the script set none. */
  readonly width: number | null;
  readonly height: number | null;
}

export type MenuItem =
  | { readonly label: string; readonly functionName: string }
  | { readonly separator: true }
  | LocalMenu;

export interface LocalMenu {
  readonly caption: string;
  readonly items: MenuItem[];
}

/** What a run has shown to the person, in order. */
export interface Shown {
  readonly menus: LocalMenu[];
  readonly alerts: AnsweredAlert[];
  readonly dialogs: Dialog[];
}

export class Ui extends partOf<Google>(
  'SpreadsheetApp',
  'Ui',
  [],
  ['alert', 'showModalDialog', 'showModelessDialog', 'showSidebar'],
) {
  readonly #button = Enum.of<Google['Button']>('Ui.Button', ['CLOSE', 'OK', 'CANCEL', 'YES', 'NO']);
  readonly #buttonSet = Enum.of<Google['ButtonSet']>('Ui.ButtonSet', [
    'OK',
    'OK_CANCEL',
    'YES_NO',
    'YES_NO_CANCEL',
  ]);

  constructor(
    private readonly shown: Shown,
    private readonly answer: (alert: Alert) => Answer,
    private readonly lock: Lock,
  ) {
    super();
  }

  get Button() {
    return this.#button;
  }

  get ButtonSet() {
    return this.#buttonSet;
  }

  /** (text), (text, buttons) or (title, text, buttons). While it waits, the script has no lock. */
  alert(first: string, second?: unknown, third?: unknown): GoogleAppsScript.Base.Button {
    const alert =
      third === undefined
        ? { title: '', text: first, buttons: String(second ?? 'OK') }
        : { title: first, text: String(second), buttons: String(third) };
    this.lock.releaseLock();
    const answer = this.answer(alert);
    this.shown.alerts.push({ ...alert, answer });
    return answer as unknown as GoogleAppsScript.Base.Button;
  }

  createMenu(caption: string): Menu {
    return new Menu(this.shown, { caption, items: [] });
  }

  showModalDialog(page: GoogleHtml, title: string): void {
    this.#show('modal', page, title);
  }

  showModelessDialog(page: GoogleHtml, title: string): void {
    this.#show('modeless', page, title);
  }

  showSidebar(page: GoogleHtml): void {
    this.#show('sidebar', page, page.getTitle());
  }

  #show(kind: Dialog['kind'], page: GoogleHtml, title: string): void {
    const output = page as HtmlOutput;
    const [width, height] = [output.getWidth(), output.getHeight()];
    this.shown.dialogs.push({ kind, title, html: output.getContent(), width, height });
  }
}

export class Menu extends partOf<GoogleMenu>('SpreadsheetApp', 'Menu', [], ['addToUi']) {
  constructor(
    private readonly shown: Shown,
    readonly menu: LocalMenu,
  ) {
    super();
  }

  addItem(label: string, functionName: string): GoogleMenu {
    this.menu.items.push({ label, functionName });
    return this;
  }

  addSeparator(): GoogleMenu {
    this.menu.items.push({ separator: true });
    return this;
  }

  addSubMenu(submenu: GoogleMenu): GoogleMenu {
    this.menu.items.push((submenu as Menu).menu);
    return this;
  }

  addToUi(): void {
    this.shown.menus.push(this.menu);
  }
}
