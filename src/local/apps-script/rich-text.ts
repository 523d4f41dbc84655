import { type CellLink, type LocalCell, setContent } from '../xlsx/local-workbook';
import { Exception } from './exceptions';
import { partOf } from './part';

type Google = GoogleAppsScript.Spreadsheet.RichTextValue;
type GoogleBuilder = GoogleAppsScript.Spreadsheet.RichTextValueBuilder;

/** A text and the addresses behind its parts; of how its parts look the local host knows nothing. */
export class RichTextValue extends partOf<Google>('SpreadsheetApp', 'RichTextValue') {
  constructor(
    readonly text: string,
    readonly links: readonly CellLink[],
    private readonly from = 0,
  ) {
    super();
  }

  getText(): string {
    return this.text;
  }

  getStartIndex(): number {
    return this.from;
  }

  getEndIndex(): number {
    return this.from + this.text.length;
  }

  /** Null where no address stands behind the whole of the text. */
  getLinkUrl(): string | null {
    const [link, ...others] = this.links;
    const whole = link && others.length === 0 && link.start === 0 && link.end === this.text.length;
    return whole ? link.url : null;
  }

  /** The text in pieces, cut where a link begins or ends. */
  getRuns(): RichTextValue[] {
    const cuts = new Set([0, this.text.length, ...this.links.flatMap(({ start, end }) => [start, end])]);
    const places = [...cuts].sort((a, b) => a - b);
    if (places.length < 2) return [this];
    return places.slice(0, -1).map((start, index) => {
      const end = places[index + 1] as number;
      const link = this.links.find((each) => each.start <= start && end <= each.end);
      const links = link ? [{ start: 0, end: end - start, url: link.url }] : [];
      return new RichTextValue(this.text.slice(start, end), links, start);
    });
  }
}

export class RichTextValueBuilder extends partOf<GoogleBuilder>('SpreadsheetApp', 'RichTextValueBuilder') {
  #text = '';
  #links: readonly CellLink[] = [];

  setText(text: string): GoogleBuilder {
    this.#text = text;
    this.#links = [];
    return this;
  }

  /** (address) for the whole text, or (start, end, address) for a part of it. */
  setLinkUrl(first: number | string | null, end?: number, url?: string | null): GoogleBuilder {
    const [start, until, address] =
      typeof first === 'number' ? [first, end ?? 0, url ?? null] : [0, this.#text.length, first];
    if (start < 0 || until > this.#text.length || start >= until)
      throw new Exception('Illegal argument: the offsets are not those of the text');
    const apart = this.#links.filter((link) => link.end <= start || link.start >= until);
    const added = address === null ? [] : [{ start, end: until, url: address }];
    this.#links = [...apart, ...added].sort((a, b) => a.start - b.start);
    return this;
  }

  build(): Google {
    return new RichTextValue(this.#text, this.#links);
  }
}

/** Null where the cell holds no text that somebody typed. */
export function richTextOf(cell: LocalCell | undefined): RichTextValue | null {
  const value = cell?.value ?? '';
  if (typeof value !== 'string' || cell?.formula !== undefined) return null;
  return new RichTextValue(value, cell?.links ?? []);
}

export function putRichText(cell: LocalCell, { text, links }: RichTextValue): void {
  setContent(cell, text);
  cell.links = links.length > 0 ? links : undefined;
}
