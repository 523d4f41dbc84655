import { templateNoteWords, templateProblemWords } from '../../messages/template-problems';
import { guideForms } from '../../report/guide-forms.packed';
import { judgeTemplate } from '../../report/judge-template';
import { guideWords, guideWordsOf } from '../../report/tag-guide';
import type { Answer } from './answer';
import { readBytes } from './open-files';

/** `ita tags`: the words that a template may use, or, with a template, whether it can be used and what is wrong with it. */
export async function tags(template: string | undefined): Promise<Answer> {
  return template === undefined ? listOfTags() : judgement(await readBytes(template));
}

function listOfTags(): Answer {
  const words = guideWords();
  return {
    json: { tags: words, forms: guideForms() },
    text: [
      ...words.map(({ place, form, meaning, example }) => line([place, form, meaning, example])),
      ...guideForms().map(({ form, meaning, example }) => line(['ทุกที่', form, meaning, example])),
    ].join('\n'),
  };
}

function line(cells: readonly string[]): string {
  return cells.filter((cell) => cell !== '').join(' · ');
}

/** Problems stop the template from being used; notes do not. A bad template is an answer, not a failure. */
function judgement(bytes: Uint8Array): Answer {
  const { ok, tags: used, problems, notes } = judgeTemplate(bytes);
  const told = problems.map((problem) => ({ ...problem, message: templateProblemWords(problem) }));
  const toldNotes = notes.map((note) => ({ ...note, message: templateNoteWords(note) }));
  return {
    json: { ok, tags: guideWordsOf(used), problems: told, notes: toldNotes },
    text: [
      ok ? `ใช้แม่แบบนี้ได้ (${used.length} คำ)` : `ใช้แม่แบบนี้ไม่ได้ ต้องแก้ ${told.length} แห่ง`,
      ...told.map(({ message }) => `- ${message}`),
      ...toldNotes.map(({ message }) => `  ${message}`),
    ].join('\n'),
  };
}
