/** What is wrong, and what to do about it. */
export interface Words {
  readonly message: string;
  readonly fix: string;
}

/** One sentence maker for each code of a family of checks. */
export type Sentences<Facts> = { readonly [C in keyof Facts]: (facts: Facts[C]) => Words };
