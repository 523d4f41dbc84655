import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Exception } from './exceptions';
import { partOf } from './part';

type Google = GoogleAppsScript.HTML.HtmlOutput;

export class HtmlOutput extends partOf<Google>('HtmlService', 'HtmlOutput') {
  #title = '';
  #width: number | null = null;
  #height: number | null = null;

  constructor(private content: string) {
    super();
  }

  getContent(): string {
    return this.content;
  }

  append(content: string): Google {
    this.content += content;
    return this;
  }

  getTitle(): string {
    return this.#title;
  }

  setTitle(title: string): Google {
    this.#title = title;
    return this;
  }

  getWidth(): number {
    return this.#width as number;
  }

  setWidth(width: number): Google {
    this.#width = width;
    return this;
  }

  getHeight(): number {
    return this.#height as number;
  }

  setHeight(height: number): Google {
    this.#height = height;
    return this;
  }
}

/** A file of the project as it stands; what is evaluated in a template the local host does not do. */
export class HtmlTemplate extends partOf<GoogleAppsScript.HTML.HtmlTemplate>('HtmlService', 'HtmlTemplate') {
  constructor(private readonly content: string) {
    super();
  }

  getRawContent(): string {
    return this.content;
  }
}

export class HtmlService extends partOf<GoogleAppsScript.HTML.HtmlService>(
  'HtmlService',
  'HtmlService',
  [],
  ['createHtmlOutputFromFile', 'createTemplateFromFile'],
) {
  /** @param pagesDir where the .html files of the project are */
  constructor(private readonly pagesDir: string | undefined) {
    super();
  }

  createHtmlOutput(html?: unknown): HtmlOutput {
    return new HtmlOutput(html === undefined ? '' : String(html));
  }

  createHtmlOutputFromFile(filename: string): HtmlOutput {
    return new HtmlOutput(this.#file(filename));
  }

  createTemplate(html: unknown): GoogleAppsScript.HTML.HtmlTemplate {
    return new HtmlTemplate(String(html));
  }

  createTemplateFromFile(filename: string): GoogleAppsScript.HTML.HtmlTemplate {
    return new HtmlTemplate(this.#file(filename));
  }

  #file(filename: string): string {
    const path = this.pagesDir && join(this.pagesDir, `${filename.replace(/\.html$/, '')}.html`);
    if (!path || !existsSync(path)) throw new Exception(`No HTML file named ${filename} was found.`);
    return readFileSync(path, 'utf8');
  }
}
