import type { TagPlace } from './read-tags';
import type { TemplateProblemCode } from './template-problem';

/** What is wrong with a tag; `near` as in TemplateProblem. */
export interface WrongTag extends TagPlace {
  readonly code: TemplateProblemCode;
  readonly tag: string;
  readonly near: string | null;
}
