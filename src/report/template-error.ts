import type { TemplateProblem, TemplateProblemCode } from './template-problem';

/** A template that cannot be filled, and everything that is wrong with it. The sentences are made elsewhere. */
export class TemplateError extends Error {
  override readonly name = 'TemplateError';

  constructor(readonly problems: readonly TemplateProblem[]) {
    super(problems.map(({ code, tag }) => `${code}: ${tag}`).join(', '));
  }

  /** The kind of mistake that comes first. */
  get code(): TemplateProblemCode {
    return this.problems[0]?.code ?? 'not-a-docx';
  }

  /** The tags with that mistake. */
  get tags(): readonly string[] {
    return this.problems.filter(({ code, tag }) => code === this.code && tag !== '').map(({ tag }) => tag);
  }
}
