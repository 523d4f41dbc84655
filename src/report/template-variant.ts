import type { Zip } from '../zip/zip';
import { markDraft } from './draft-mark';
import { keepMemoAlone, placeMemo } from './memo-sections';
import { TemplateError } from './template-error';
import { type ReportFont, setFont } from './template-font';
import { unpackDocx } from './unpack-docx';

/** How one template is to be used this time. */
export interface TemplateVariant {
  readonly font?: ReportFont;
  /** ร่าง on each page. */
  readonly draft?: boolean;
  /** The บันทึกข้อความ without the report. A template without a memo in a section of its own stays whole. */
  readonly memoAlone?: boolean;
  /** Where the memo lies; where the template has it, when nothing is said. */
  readonly memoPlace?: 'first' | 'last' | null;
}

/** Whether the template has a memo that can stand alone. @throws TemplateError when it may not be opened */
export function hasMemo(template: Uint8Array): boolean {
  return keepMemoAlone(opened(template));
}

/** The template changed as asked; to be judged and filled like any other. @throws TemplateError as above */
export function templateVariant(template: Uint8Array, variant: TemplateVariant): Uint8Array {
  const { font = 'Sarabun', draft = false, memoAlone = false, memoPlace = null } = variant;
  const zip = opened(template);
  if (memoAlone) keepMemoAlone(zip);
  else if (memoPlace !== null) placeMemo(zip, memoPlace);
  setFont(zip, font);
  if (draft) markDraft(zip);
  return zip.packed();
}

function opened(template: Uint8Array): Zip {
  const { zip, problems } = unpackDocx(template);
  if (zip === null) throw new TemplateError(problems);
  return zip;
}
