import type { Zip } from '../zip/zip';
import { isKnown, nearestWord } from './known-words';
import { mendedTag, parseTagWords } from './tag-words';
import type { TemplateNote } from './template-problem';
import { readTemplateText, unescapeXml, wordsAround } from './template-text';

/**
 * Words that look as if they were to be filled in and are none: in the brackets of Word's mail merge or of last year's
 * file. In «…» and <<…>> nothing else stands, so a word that is near one of ours counts; [ ] and { } hold other things.
 */
export function lookAlikes(zip: Zip): readonly TemplateNote[] {
  const found = new Map<string, TemplateNote>();
  for (const part of Object.keys(zip.files).filter((name) => PART.test(name))) {
    const text = readTemplateText(zip.file(part)?.asText() ?? '');
    for (const { 0: written, 1: marked, 2: bracketed, index } of text.text.matchAll(LIKE)) {
      const word = oneWord(marked ?? bracketed ?? '');
      const meant = isKnown(word) ? word : marked === undefined ? null : nearestWord(word);
      const tag = unescapeXml(written);
      if (meant !== null && !found.has(tag))
        found.set(tag, { code: 'look-alike', tag, near: meant, around: around(text, index, written) });
    }
  }
  return [...found.values()];
}

const PART = /^word\/(?:document|header|footer|footnotes|endnotes)\d*\.xml$/;
const INSIDE = String.raw`([^«»<>\[\]{}&]{1,60}?)`;
const LIKE = new RegExp(
  String.raw`(?:«|‹‹|(?:&lt;){2})${INSIDE}(?:»|››|(?:&gt;){2})|(?:\[+|(?<!\{)\{)${INSIDE}(?:\]+|\}(?!\}))`,
  'g',
);

function oneWord(inside: string): string {
  return parseTagWords(mendedTag(unescapeXml(inside)).tag).name;
}

function around(text: ReturnType<typeof readTemplateText>, index: number, written: string): string {
  const words = wordsAround(text, index);
  return words === unescapeXml(written) ? '' : words;
}
