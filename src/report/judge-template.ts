import type { Zip } from '../zip/zip';
import { compileTemplate } from './compile-template';
import { lookAlikes } from './look-alikes';
import type { TypedTag } from './read-tags';
import type { TemplateNote, TemplateProblem } from './template-problem';
import { readTemplateText, wordsAround } from './template-text';

/** What is to be known of a template before it is used. */
export interface TemplateJudgement {
  /** It may be used: there is no problem. */
  readonly ok: boolean;
  /** The words it uses, each once, in the order of the text. */
  readonly tags: readonly string[];
  readonly problems: readonly TemplateProblem[];
  readonly notes: readonly TemplateNote[];
}

/** Without these it would be no report: whose it is, of which year, and the items. */
const MUST_HAVE = ['ชื่อหน่วยงาน', 'ปีงบประมาณ', 'ข้อ'] as const;

/** Reads a template (.docx) as it would be filled, and says everything that is wrong with it at once. Throws nothing. */
export function judgeTemplate(bytes: Uint8Array): TemplateJudgement {
  const { zip, tags, problems } = compileTemplate(bytes);
  const used = [...new Set(tags.map(({ name }) => name))].filter((name) => name !== '');
  // One that has no tag at all has one fault, not four.
  const missing =
    zip === null || tags.length === 0 ? [] : MUST_HAVE.filter((name) => !used.includes(name)).map(missingTag);
  const all = [...problems, ...missing];
  return { ok: all.length === 0, tags: used, problems: all, notes: zip === null ? [] : notesOf(tags, zip) };
}

function missingTag(tag: string): TemplateProblem {
  return { code: 'missing-tag', tag, near: null, around: '' };
}

function notesOf(tags: readonly TypedTag[], zip: Zip): TemplateNote[] {
  const names = Object.keys(zip.files);
  const whole = (code: TemplateNote['code']) => ({ code, tag: '', near: null, around: '' });
  return [
    ...firstOfEach(tags.filter(({ split }) => split)).map((tag) => tagNote('split-tag', tag, zip)),
    ...firstOfEach(tags.filter(({ odd }) => odd)).map((tag) => tagNote('odd-letters', tag, zip)),
    ...firstOfEach(tags.filter(({ respelt }) => respelt !== null)).map(readAs),
    ...lookAlikes(zip),
    ...(names.some((name) => /^word\/media\/./.test(name)) ? [whole('pictures-kept')] : []),
    ...(names.some((name) => /^word\/charts\/./.test(name)) ? [whole('charts-kept')] : []),
  ];
}

function tagNote(code: TemplateNote['code'], { name, file, offset }: TypedTag, zip: Zip): TemplateNote {
  const text = readTemplateText(zip.file(file)?.asText() ?? '');
  return { code, tag: name, near: null, around: wordsAround(text, offset) };
}

function readAs({ name, respelt }: TypedTag): TemplateNote {
  return { code: 'read-as', tag: respelt ?? name, near: name, around: '' };
}

function firstOfEach(tags: readonly TypedTag[]): TypedTag[] {
  return [...new Map([...tags].reverse().map((tag) => [tag.name, tag])).values()].reverse();
}
