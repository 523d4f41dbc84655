import type { Zip } from '../zip/zip';
import type { TemplateProblem, TemplateProblemCode } from './template-problem';

/**
 * What a template may not bring into a report that others sign and publish: things that are fetched from elsewhere when
 * the report is opened, other files inside of it, and programs. Each kind is told once, with what it was.
 */
export function dangersIn(zip: Zip): readonly TemplateProblem[] {
  const names = Object.keys(zip.files);
  const parts = names.flatMap((name) => {
    const xml = zip.file(name)?.asText() ?? '';
    return isXml(name, xml) ? [{ name, xml }] : [];
  });
  if (parts.some(({ xml }) => !isPlainXml(xml))) return [danger('not-a-docx', '')];
  const found = [
    ...names.filter((name) => MACRO_FILE.test(name)).map((name) => danger('macros', name)),
    ...names.filter((name) => OBJECT_FILE.test(name)).map((name) => danger('embedded-file', name)),
    ...parts.flatMap(({ name, xml }) => dangersOfPart(name, xml)),
  ];
  return [...new Map([...found].reverse().map((each) => [each.code, each])).values()].reverse();
}

const MACRO_FILE = /(?:^|\/)(?:vbaProject\.bin|vbaData\.xml|customizations\.xml)$|(?:^|\/)activeX\//i;
const OBJECT_FILE = /(?:^|\/)embeddings\/|\.(?:ole|exe|dll|docm|dotm|xlsm|html?|mht|rtf|js|vbs)$/i;
const MACRO_TYPE = /macroEnabled|ms-office\.vba|ms-word\.keyMapCustomizations/i;
const MACRO_RELATION = /\/(?:vbaProject|wordVbaData|keyMapCustomizations|attachedToolbars)$/i;
const OBJECT_RELATION = /\/(?:oleObject|package|control|activeXControlBinary|aFChunk|subDocument|frame)$/i;
const OBJECT_ELEMENT = /<(?:[\w.-]+:)?(?:OLEObject|control|altChunk|subDoc|object)[\s/>]/;
/** A picture that VML names by its address. */
const LINKED_PICTURE =
  /<(?:[\w.-]+:)?(?:imagedata|fill|stroke)\b[^>]*?\s(?:[\w.-]+:)?(?:src|href|althref)\s*=\s*["']([^"'#][^"']*)["']/;
/** Where a link may lead: an address without a scheme is one that its writer never finished. */
const NO_LINK = /^(?:(?!https?:|mailto:|tel:)[a-z][a-z0-9+.-]*:|[\\/]{2})/i;
/** Words of fields that fetch something, or run something. */
const FIELD =
  /^\s*\\?\*?\s*(INCLUDE\w*|IMPORT|DDE\w*|LINK|DATABASE|RD|EMBED|MACROBUTTON|CONTROL|HTMLCONTROL)\b/i;

function dangersOfPart(name: string, xml: string): TemplateProblem[] {
  const found: TemplateProblem[] = [];
  if (name.endsWith('.rels')) found.push(...relationDangers(xml));
  if (name === '[Content_Types].xml' && MACRO_TYPE.test(xml)) found.push(danger('macros', ''));
  if (OBJECT_ELEMENT.test(xml)) found.push(danger('embedded-file', ''));
  const picture = LINKED_PICTURE.exec(xml)?.[1];
  if (picture !== undefined) found.push(danger('outside-link', decoded(picture)));
  const field = fieldsOf(xml)
    .map((code) => FIELD.exec(code)?.[1])
    .find((word) => word !== undefined);
  if (field !== undefined) found.push(danger('fetching-field', field.toUpperCase()));
  return found;
}

function relationDangers(xml: string): TemplateProblem[] {
  return [...xml.matchAll(/<(?:[\w.-]+:)?Relationship\s([^>]*)>/g)].flatMap(([, attributes = '']) => {
    const [type, target, mode] = ['Type', 'Target', 'TargetMode'].map((each) => attribute(attributes, each));
    if (MACRO_RELATION.test(type ?? '')) return [danger('macros', target ?? '')];
    if (mode?.toLowerCase() !== 'external')
      return OBJECT_RELATION.test(type ?? '') ? [danger('embedded-file', target ?? '')] : [];
    const isLink = /(?:^|\/)hyperlink$/i.test(type ?? '') && !NO_LINK.test((target ?? '').trim());
    return isLink ? [] : [danger('outside-link', target ?? '')];
  });
}

/** The codes of the fields, each put together from its runs. */
function fieldsOf(xml: string): string[] {
  const simple = [...xml.matchAll(/<(?:[\w.-]+:)?fldSimple\s([^>]*)>/g)].map(
    ([, attributes = '']) => attribute(attributes, 'instr') ?? '',
  );
  const codes: string[] = [];
  const pieces = /<(?:[\w.-]+:)?fldChar\s([^>]*)>|<(?:[\w.-]+:)?(?:del)?[iI]nstrText(?:\s[^>]*)?>([^<]*)</g;
  for (const [, mark, piece] of xml
    .replace(/<!\[CDATA\[([\s\S]*?)\]\]>/g, (_, text) => text)
    .matchAll(pieces)) {
    if (mark !== undefined) {
      if (attribute(mark, 'fldCharType') === 'begin') codes.push('');
    } else codes.push((codes.pop() ?? '') + decoded(piece ?? ''));
  }
  return [...simple, ...codes];
}

function attribute(attributes: string, name: string): string | undefined {
  const pattern = new RegExp(`(?:^|\\s)(?:[\\w.-]+:)?${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`);
  const [, double, single] = pattern.exec(attributes) ?? [];
  const value = double ?? single;
  return value === undefined ? undefined : decoded(value);
}

function decoded(text: string): string {
  return text
    .replace(/&#(?:x([0-9a-f]{1,6})|(\d{1,7}));/gi, (_, hex?: string, decimal?: string) => {
      const code = hex ? Number.parseInt(hex, 16) : Number(decimal);
      return code <= 0x10ffff ? String.fromCodePoint(code) : '';
    })
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, '&');
}

function isXml(name: string, text: string): boolean {
  return /\.(?:xml|rels|vml)$/i.test(name) || /^\s*\uFEFF?\s*</.test(text.slice(0, 64));
}

/** XML that says only what stands there: no entities of its own, and not in letters that we would not read. */
function isPlainXml(xml: string): boolean {
  const declared = /^\s*\uFEFF?<\?xml[^>]*\bencoding\s*=\s*["']([\w.-]+)["']/.exec(xml)?.[1] ?? 'utf-8';
  return /^(?:utf-?8|us-ascii)$/i.test(declared) && !/<!(?:DOCTYPE|ENTITY)/i.test(xml) && !xml.includes('\0');
}

function danger(code: TemplateProblemCode, tag: string): TemplateProblem {
  return { code, tag, near: null, around: '' };
}
