import { looksLikeDocument } from './code';
import type { Entry } from './entries';
import { readHeading } from './heading';
import { beginsLikeComponent, readMarker } from './markers';
import { withoutAddress } from './title';

/**
 * The entries that items begin with in a list without any codes: the rows of a table with a title; of lines the bare
 * ones, else the outermost bullets, else what is shown as a heading.
 */
export function uncodedItems(entries: readonly Entry[]): ReadonlyMap<Entry, null> {
  if (entries.some(({ scheme }) => scheme !== null)) return new Map();
  const possible = entries.filter((entry) => {
    const [first = ''] = entry.title;
    const { text } = readMarker(first);
    return (
      text.length >= 3 &&
      text.length <= 250 &&
      !beginsLikeComponent(text) &&
      !looksLikeDocument(withoutAddress(text))
    );
  });
  const inTable = possible.filter(
    ({ place, alone, title, shownAsHeading }) =>
      place === 'table' && !shownAsHeading && !(alone && readHeading(title.join(' '), false) !== null),
  );
  const lines = possible.filter(
    ({ place, shownAsHeading, indent, text }) =>
      place === 'line' && indent === 0 && !shownAsHeading && readHeading(text, false) === null,
  );
  const bare = lines.filter(({ text }) => readMarker(text).marker === null);
  const bullets = lines.filter(({ text }) => readMarker(text).marker !== null);
  const [firstBullet] = bullets;
  const kind = firstBullet && readMarker(firstBullet.text).marker?.kind;
  const outermost = bullets.filter(({ text }) => readMarker(text).marker?.kind === kind);
  const shown = possible.filter(
    ({ shownAsHeading, title }) =>
      shownAsHeading && !/^\s*#?\s*(?:list)$/.test(readHeading(title.join(' '), true)?.level ?? ''),
  );
  const numbered = possible.filter(({ text }) => readHeading(text, false)?.level === 'sub-indicator');
  const found = [inTable, bare, outermost, shown, numbered].find(({ length }) => length >= 2) ?? [];
  const rowsOfTable = inTable.length >= 2 ? found : found.filter(({ place }) => place === 'line');
  return new Map(rowsOfTable.map((entry) => [entry, null]));
}
