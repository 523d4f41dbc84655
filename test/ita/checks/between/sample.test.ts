import { BETWEEN_CHECKS } from '../../../../src/ita/checks/between';
import { WHOLE_CHECKS } from '../../../../src/ita/checks/whole';
import { sampleAssessment } from '../../../../src/local/sample/sample-assessment';
import { contextOf, placeWords } from '../support';

/** Each of these is a mistake that the report really made, and there is no other of these kinds in it. */
test('what the real report got wrong between its rows and as a whole', () => {
  const context = contextOf(sampleAssessment());
  const findings = [...WHOLE_CHECKS, ...BETWEEN_CHECKS]
    // The words of the criteria are not the office's own; how they differ is one note for the book.
    .filter(({ code }) => code !== 'criteria-wording')
    .flatMap((check) => check.run(context));
  expect(findings.map(({ place, code }) => [placeWords(place, context.assessment), code])).toEqual([
    // 92.50 with every box ticked.
    ['settings.oit', 'score-unexplained'],
    // E-Service has the text of the service manual; the personnel report has that of procurement.
    ['o18.progress', 'duplicate-text'],
    ['o24.progress', 'duplicate-text'],
    // Activities in the owner's column, and a committee that is no division.
    ['measures 2.owner', 'owner-unknown'],
    ['measures 3.owner', 'owner-unknown'],
    ['measures 1.summary', 'outcome-copied'],
    // Indicators 8 and 4 under names of the office's own.
    ['measures 2.method', 'name-mismatch'],
    ['measures 3.method', 'name-mismatch'],
    // อีเมลโพธิ์ทอง: the e-mail of another town.
    ['indicators 7.guideline', 'foreign-name'],
  ]);
});
