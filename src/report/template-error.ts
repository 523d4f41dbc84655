/** What can be wrong with a template. */
export type TemplateErrorCode =
  /** The bytes are no .docx at all (another kind of file, or a damaged one). */
  | 'not-a-docx'
  /** A tag is opened and not closed, or closed and not opened; `tags` are the tags concerned. */
  | 'bad-tags'
  /** `tags` are words that the table of tags does not have. */
  | 'unknown-tags'
  /** `tags` are known words in the wrong place or of the wrong kind (a list where a text belongs). */
  | 'misplaced-tags';

/** A template that cannot be filled. The sentence for the user is made elsewhere, from `code` and `tags`. */
export class TemplateError extends Error {
  override readonly name = 'TemplateError';

  constructor(
    readonly code: TemplateErrorCode,
    readonly tags: readonly string[] = [],
  ) {
    super(`${code}: ${tags.join(', ')}`);
  }
}
