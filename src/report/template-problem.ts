/** What makes a template unfit for use. */
export type TemplateProblemCode =
  /** No .docx at all: another kind of file, or a damaged one. */
  | 'not-a-docx'
  /** Too many or too large files inside, or such as become too large. */
  | 'too-large'
  /** Something of it is fetched from `tag` when the report is opened: a picture, a template. Links are fine. */
  | 'outside-link'
  /** A field that fetches or runs something; `tag` is its first word. */
  | 'fetching-field'
  /** Another file inside: an OLE object, a workbook, a document. */
  | 'embedded-file'
  /** A program inside. */
  | 'macros'
  /** {{ without }}. */
  | 'unclosed-tag'
  /** }} without {{. */
  | 'unopened-tag'
  /** {{#tag}} without {{/tag}} in the same text, header, footer or note. */
  | 'unclosed-loop'
  /** {{/tag}} without {{#tag}}. */
  | 'unopened-loop'
  /** {{#tag}} is closed by {{/near}}, or the two overlap. */
  | 'crossed-loops'
  /** A loop that begins inside a table and ends outside of it, or the other way round. */
  | 'loop-across-table'
  /** No word of ours; `near` is the nearest that is, if any is near. */
  | 'unknown-tag'
  /** A word that is known only inside the loop `near`. */
  | 'misplaced-tag'
  /** {{tag}} where the word is a list: {{#tag}} … {{/tag}}. */
  | 'list-as-text'
  /** {{#tag}} where the word is a text: {{tag}}. */
  | 'text-as-list'
  /** A report cannot be without this word. */
  | 'missing-tag'
  /** Not one tag: filled in it would be what it is. */
  | 'no-tag';

/** What a person may like to know of a template that is used all the same. */
export type TemplateNoteCode =
  /** A tag in pieces of different look; the whole tag counts, in the look of its first letters. */
  | 'split-tag'
  /** A tag with invisible characters, or letters of another Unicode form; read as if typed right. */
  | 'odd-letters'
  /** A word with other spaces or letters than the table has, read as `near`. */
  | 'read-as'
  /** A word of ours in other brackets, as Word's own fields have them: `tag` is how it stands, `near` what it may mean. */
  | 'look-alike'
  /** Pictures stay where they are. */
  | 'pictures-kept'
  /** Charts stay as they are; a tag inside one is not filled. */
  | 'charts-kept';

interface Remark<Code extends string> {
  readonly code: Code;
  /** The word concerned, without braces; '' where the remark is about the whole template. */
  readonly tag: string;
  /** The other word that the sentence names, or null. */
  readonly near: string | null;
  /** The words of the template around the place, shortened; '' where there is no place. */
  readonly around: string;
}

/** Templates with these are not even kept: there is nothing in them that could be mended word by word. */
export const REFUSED: readonly TemplateProblemCode[] = [
  'not-a-docx',
  'too-large',
  'outside-link',
  'fetching-field',
  'embedded-file',
  'macros',
];

export type TemplateProblem = Remark<TemplateProblemCode>;
export type TemplateNote = Remark<TemplateNoteCode>;
