import type { TemplateProblem } from './template-problem';

/** A template that cannot be filled, and everything that is wrong with it. The sentences are made elsewhere. */
export class TemplateError extends Error {
  override readonly name = 'TemplateError';

  constructor(readonly problems: readonly TemplateProblem[]) {
    super(problems.map(({ code, tag }) => `${code}: ${tag}`).join(', '));
  }
}
