import type { Assessment } from '../../src/ita/assessment/assessment';
import { criteriaOf } from '../../src/ita/criteria';
import { makeReport } from '../../src/report/report';
import type { TemplateScope } from '../../src/report/tags.packed';
import { type ReportSurroundings, templateScope } from '../../src/report/template-scope';
import { nasomAssessment } from './nasom-assessment';

/** What the real report fills into a template. */
export function nasomScope(
  changed: Partial<Assessment> = {},
  choices: ReportSurroundings = {},
): TemplateScope {
  const criteria = criteriaOf(2566);
  if (criteria === null) throw new Error('no criteria of 2566');
  return templateScope(makeReport({ ...nasomAssessment(), ...changed }, criteria), choices);
}
