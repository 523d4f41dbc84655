import { withoutOutranked } from '../../../src/ita/checks/outranked';
import type { ItemCode } from '../../../src/ita/criteria/types';
import type { FindingCode, FindingFacts, Sighting } from '../../../src/ita/finding';

/** A stronger finding speaks for a weaker one on the same ground, and nowhere else. */

const original = { item: 'o3', row: 4 } as const;
const cited = (text: string) => ({ cited: text, exists: true, meant: 'o36' }) as const;

/** Rows 2 … of OIT are o1 …; the text stands in ความก้าวหน้า unless another column is named. */
function seen<C extends FindingCode>(
  code: C,
  item: ItemCode,
  facts: FindingFacts[C],
  column: 'progress' | 'url' | 'status' | 'owner' = 'progress',
): Sighting {
  const place = { sheet: 'oit', row: Number(item.slice(1)) + 1, column };
  return { code, severity: 'warning', item, place, facts, edits: [] } as unknown as Sighting;
}

const duplicate = seen('duplicate-text', 'o7', { text: 'ก', original });
const near = seen('near-duplicate-text', 'o7', { text: 'ก', original });
const reference = seen('wrong-reference', 'o37', cited('o๓๔'));
const nothingToShow = seen('status-conflict', 'o7', { status: 'ดำเนินการแล้ว', said: null }, 'status');
const contradicted = seen('status-conflict', 'o7', { status: 'ดำเนินการแล้ว', said: 'ยังไม่ได้เผยแพร่' }, 'status');
const formula = seen('leftover', 'o7', { text: '#REF!', kind: 'formula-error' });

const offTopic = (item: ItemCode, column: 'progress' | 'url' = 'progress') =>
  seen('off-topic', item, { text: 'ก', like: null }, column);
const generic = (item: ItemCode) => seen('generic-text', item, { text: 'ก' });
const spelt = (text: string, item: ItemCode = 'o37') =>
  seen('item-code-spelling', item, { text, right: 'o34' } as unknown as FindingFacts['item-code-spelling']);
const missing = (
  code: 'missing-url' | 'missing-progress' | 'missing-date' | 'missing-owner',
  item: ItemCode,
) => seen(code, item, {}, 'url');
const components = seen('component-missing', 'o7', { texts: ['ก'], total: 2 });
const behind = (item: ItemCode) => seen('status-behind', item, { status: null, shown: ['url'] }, 'status');

test.each<[name: string, strong: Sighting, weak: Sighting, stays: boolean]>([
  ['a copy over what does not fit', duplicate, offTopic('o7'), false],
  ['a copy over what says little', duplicate, generic('o7'), false],
  ['a copy, and another cell of the item', duplicate, offTopic('o7', 'url'), true],
  ['a copy, and another item', duplicate, offTopic('o8'), true],
  ['half a copy over what does not fit', near, offTopic('o7'), false],
  ['half a copy, and what says little', near, generic('o7'), true],
  ['a wrong reference over how it was written', reference, spelt('o๓๔'), false],
  ['a wrong reference, and how another was written', reference, spelt('o๓๕'), true],
  ['a wrong reference, and another item', reference, spelt('o๓๔', 'o38'), true],
  ['nothing to show over each thing that is missing', nothingToShow, missing('missing-url', 'o7'), false],
  ['nothing to show over the text', nothingToShow, missing('missing-progress', 'o7'), false],
  ['nothing to show over the day', nothingToShow, missing('missing-date', 'o7'), false],
  ['nothing to show over the components', nothingToShow, components, false],
  ['nothing to show, and nobody in charge', nothingToShow, missing('missing-owner', 'o7'), true],
  ['nothing to show, and another item', nothingToShow, missing('missing-url', 'o8'), true],
  ['a contradiction in words, and what is missing', contradicted, missing('missing-url', 'o7'), true],
  ['a contradiction over a status left behind', contradicted, behind('o7'), false],
  ['a contradiction, and a status left behind elsewhere', contradicted, behind('o8'), true],
  ['a formula’s error over what says little', formula, generic('o7'), false],
  ['a formula’s error over what does not fit', formula, offTopic('o7'), false],
  ['a formula’s error, and another item', formula, generic('o8'), true],
])('%s', (_, strong, weak, stays) => {
  const left = stays ? [strong, weak] : [strong];
  expect(withoutOutranked([strong, weak])).toEqual(left);
  expect(new Set(withoutOutranked([weak, strong]))).toEqual(new Set(left));
});

describe('once the stronger one was accepted', () => {
  test.each<[name: string, strong: Sighting, weak: Sighting, back: boolean]>([
    ['what does not fit does not come back behind a copy', duplicate, offTopic('o7'), false],
    ['nor behind half a copy', near, offTopic('o7'), false],
    ['elsewhere it stands', duplicate, offTopic('o8'), true],
    ['what is missing comes back', nothingToShow, missing('missing-url', 'o7'), true],
    ['and so does how a reference was written', reference, spelt('o๓๔'), true],
  ])('%s', (_, strong, weak, back) => {
    expect(withoutOutranked([weak], [strong])).toEqual(back ? [weak] : []);
  });
});
