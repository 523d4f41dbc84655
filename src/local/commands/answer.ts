/** What a command has to say: to a program, and to a person. */
export interface Answer {
  readonly json: unknown;
  readonly text: string;
}

/** What is made of a book: files by name, and what is counted of them. */
export interface Exported {
  readonly files: readonly { readonly name: string; readonly content: string | Uint8Array }[];
  readonly counted: Readonly<Record<string, unknown>>;
}
