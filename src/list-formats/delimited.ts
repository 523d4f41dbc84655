import Papa from 'papaparse';
import type { PastedRow } from '../ita/import-list/types';
import { padded } from './row-builder';

/** The rows of a .csv (comma or semicolon) or .tsv file, or of cells copied from a spreadsheet. */
export function rowsOfDelimited(text: string, delimiter?: string): readonly PastedRow[] {
  const options = {
    delimitersToGuess: [',', ';', '\t', '|'],
    ...(delimiter === undefined ? {} : { delimiter }),
  };
  const read = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), options);
  // A lone quotation mark would swallow the rest of the text: then it is a mark like any other.
  const { data } = read.errors.some(({ type }) => type === 'Quotes')
    ? Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), { ...options, quoteChar: '\u0000' })
    : read;
  const width = data.reduce((most, cells) => Math.max(most, cells.length), 0);
  return data.map((cells, index) => padded({ row: index + 1, cells, table: 1 }, width));
}
