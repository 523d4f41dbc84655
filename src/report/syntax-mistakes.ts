import type { Zip } from '../zip/zip';
import type { TemplateProblemCode } from './template-problem';
import { readTemplateText, wordAt } from './template-text';
import type { WrongTag } from './wrong-tag';

/**
 * What docxtemplater threw at a template that it cannot read, in our words. How the loops stand in each other is not told
 * here: it names some of those faults and not others (nest-tags).
 *
 * @returns null when the file is no readable .docx at all.
 * @throws what is no complaint of docxtemplater's about a template.
 */
export function mistakesOf(error: unknown, zip: Zip): WrongTag[] | null {
  const { properties, name } = error as { properties?: Complaint; name?: string };
  // The list of contents, which is read first, is no XML.
  if (name === 'ParseError') return null;
  if (properties?.id === undefined) throw error;
  const complaints = properties.errors?.map((each) => each.properties) ?? [properties];
  if (complaints.some(({ id = '' }) => CODES[id] === undefined && !TOLD_ELSEWHERE.includes(id))) return null;
  return complaints.flatMap((complaint) => wrongTag(complaint, zip));
}

/** What docxtemplater tells of one mistake, or of all of them. */
interface Complaint {
  readonly id?: string;
  readonly file?: string;
  /** Of a loop: where it opens, then where it closes. */
  readonly offset?: number | readonly number[];
  readonly xtag?: string;
  readonly pair?: { readonly left: string };
  readonly lastPair?: { readonly left: string };
  readonly part?: { readonly value: string };
  readonly errors?: readonly { readonly properties: Complaint }[];
}

const CODES: Readonly<Record<string, TemplateProblemCode>> = {
  unclosed_tag: 'unclosed-tag',
  duplicate_open_tag: 'unclosed-tag',
  unopened_tag: 'unopened-tag',
  duplicate_close_tag: 'unopened-tag',
  // Loops that stand in each other as they should, and cannot both have the row that they begin in.
  unbalanced_loop_tags: 'crossed-loops',
  loop_position_invalid: 'loop-across-table',
  no_xml_tag_found_at_left: 'loop-across-table',
  no_xml_tag_found_at_right: 'loop-across-table',
};

const TOLD_ELSEWHERE: readonly string[] = [
  'unclosed_loop',
  'unopened_loop',
  'closing_tag_does_not_match_opening_tag',
  // The words of {{@raw xml}} are reported as unknown with all the others.
  'raw_xml_tag_should_be_only_text_in_paragraph',
  'raw_tag_outerxml_invalid',
];

function wrongTag(complaint: Complaint, zip: Zip): WrongTag[] {
  const { id = '', file = '', xtag, pair, lastPair, part } = complaint;
  const code = CODES[id];
  if (code === undefined) return [];
  const offset = [complaint.offset ?? 0].flat()[0] ?? 0;
  const isBrace = code === 'unclosed-tag' || code === 'unopened-tag';
  const tag = isBrace
    ? wordAt(readTemplateText(zip.file(file)?.asText() ?? ''), offset)
    : (lastPair?.left ?? part?.value ?? xtag ?? '');
  return [{ code, tag: tag.trim(), near: pair?.left ?? null, file, offset }];
}
