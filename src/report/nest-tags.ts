import type { TagPlace, TypedTag } from './read-tags';
import type { WrongTag } from './wrong-tag';

/**
 * A tag in its place among the others. `section` holds what is between {{#name}} and {{/name}}, or, `inverted`, between
 * {{^name}} and {{/name}}: what is shown when there is none.
 */
export interface NestedTag extends TagPlace {
  readonly name: string;
  readonly inverted: boolean;
  readonly section: readonly NestedTag[] | null;
}

/**
 * How the tags of each file stand within each other, and every fault in that at once: one that is found ends as soon
 * as it can, so that it hides no other.
 */
export function nestTags(typed: readonly TypedTag[]): {
  readonly nested: readonly NestedTag[];
  readonly faults: readonly WrongTag[];
} {
  const files = [...new Set(typed.map(({ file }) => file))];
  const each = files.map((file) => nestFile(typed.filter((tag) => tag.file === file)));
  return {
    nested: each.flatMap(({ nested }) => nested),
    faults: each.flatMap(({ faults }) => faults),
  };
}

interface OpenSection extends NestedTag {
  readonly section: NestedTag[];
}

function nestFile(typed: readonly TypedTag[]) {
  const nested: NestedTag[] = [];
  const faults: WrongTag[] = [];
  const open: OpenSection[] = [];
  const fault = (
    code: WrongTag['code'],
    { name, file, offset }: TagPlace & { name: string },
    near: string | null,
  ) => faults.push({ code, tag: name, near, file, offset });

  typed.forEach((tag, index) => {
    const { name, sign, file, offset } = tag;
    const into = open[open.length - 1]?.section ?? nested;
    if (sign === 'stands alone') {
      if (name !== '') into.push({ name, file, offset, inverted: false, section: null });
    } else if (sign !== 'closes') {
      const section = { name, file, offset, inverted: sign === 'opens inverted', section: [] };
      into.push(section);
      open.push(section);
    } else {
      const isClosedLater = ({ name: opened }: OpenSection) => {
        const later = typed.slice(index + 1).filter((each) => each.name === opened);
        const closings = later.filter((each) => each.sign === 'closes').length;
        return 2 * closings > later.length;
      };
      close(name === '' ? open.length - 1 : lastIndexOf(open, name), tag, isClosedLater);
    }
  });
  for (const section of open) fault('unclosed-loop', section, null);
  return { nested, faults };

  /** @param at of the section that a tag closes; -1 where none is open of that name */
  function close(at: number, tag: TypedTag, isClosedLater: (section: OpenSection) => boolean): void {
    const top = open[open.length - 1];
    if (at < 0) {
      // {{#a}} … {{/b}}, and neither has another end: one was meant for the other.
      if (top !== undefined && tag.name !== '' && !isClosedLater(top)) {
        fault('crossed-loops', top, tag.name);
        open.pop();
      } else fault('unopened-loop', tag, null);
      return;
    }
    for (const section of open.slice(at + 1).reverse()) {
      if (isClosedLater(section)) fault('crossed-loops', section, tag.name);
      else {
        fault('unclosed-loop', section, null);
        open.splice(open.indexOf(section), 1);
      }
    }
    open.splice(at, 1);
  }
}

function lastIndexOf(open: readonly OpenSection[], name: string): number {
  return open.map((section) => section.name).lastIndexOf(name);
}
