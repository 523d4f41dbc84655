import { Parser } from 'htmlparser2';
import type { PastedRow } from '../ita/import-list/types';
import { RowBuilder } from './row-builder';

const UNSEEN = new Set([
  'script',
  'style',
  'head',
  'template',
  'noscript',
  'select',
  'textarea',
  'svg',
  'object',
]);
const BLOCKS = new Set(
  'address article aside blockquote body caption dd div dl dt fieldset figure footer form header hr li main nav ol p pre section table tbody tfoot thead tr ul'.split(
    ' ',
  ),
);
const HEADING = /^h[1-6]$/;

/** Without any of these the lines of the source are the lines that are meant: Markdown with tables in HTML. */
const LAYS_OUT_LINES = /<(?:html|body|p|div|li|h[1-6])(?:\s[^<>]{0,500})?>/i;

/** The rows of a page or of what a browser, Word or a spreadsheet puts on the clipboard as text/html. */
export function rowsOfHtml(html: string): readonly PastedRow[] {
  const linesAsTyped = !LAYS_OUT_LINES.test(html);
  const builder = new RowBuilder();
  const lists: { readonly ordered: boolean; next: number }[] = [];
  let unseen = 0;

  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (UNSEEN.has(name)) unseen++;
        if (unseen > 0) return;
        if (BLOCKS.has(name) || name === 'br') builder.endLine();
        if (HEADING.test(name)) builder.heading(true);
        if (/page-break-(?:before|after):\s*always/i.test(attributes.style ?? '')) builder.newPage();
        if (name === 'ul' || name === 'ol')
          lists.push({ ordered: name === 'ol', next: Number(attributes.start ?? 1) || 1 });
        else if (name === 'li') builder.bullet(bulletOf(lists));
        else if (name === 'table') builder.openTable();
        else if (name === 'tr') builder.openRow();
        else if (name === 'td' || name === 'th')
          builder.openCell(Number(attributes.colspan ?? 1), Number(attributes.rowspan ?? 1));
      },
      ontext(text) {
        if (unseen > 0) return;
        text.split(linesAsTyped ? '\n' : '\0').forEach((line, index) => {
          if (index > 0) builder.endLine();
          builder.text(line.replace(/\s+/g, ' '));
        });
      },
      onclosetag(name) {
        if (UNSEEN.has(name)) unseen = Math.max(0, unseen - 1);
        if (unseen > 0) return;
        if (name === 'td' || name === 'th') builder.closeCell();
        else if (name === 'tr') builder.closeRow();
        else if (name === 'table') builder.closeTable();
        else if (HEADING.test(name)) builder.heading(false);
        else if (BLOCKS.has(name)) builder.endLine();
        if (name === 'ul' || name === 'ol') lists.pop();
      },
    },
    { decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
  );
  parser.write(html);
  parser.end();
  return builder.rows();
}

function bulletOf(lists: readonly { readonly ordered: boolean; next: number }[]): string {
  const list = lists[lists.length - 1];
  const indent = '  '.repeat(Math.min(Math.max(0, lists.length - 1), 20));
  return list?.ordered ? `${indent}${list.next++}. ` : `${indent}- `;
}

/** True where a text is the source of a page, or part of one. */
export function looksLikeHtml(text: string): boolean {
  return /<(?:!doctype html|html|body|table|tr|td|ul|ol|li|p|div|h[1-6])(?:\s[^<>]{0,500})?>/i.test(
    text.slice(0, 50_000),
  );
}
