import { comparable } from '../text/comparable';
import { CRITERIA_LISTS, type Criteria, type CriteriaList, type OitItem } from './types';

/** What a list of items says nothing of: it stays as it stood. */
const BESIDE_THE_LIST: readonly CriteriaList[] = [
  'indicators',
  'weights',
  'levels',
  'oitScoring',
  'deadlines',
  'owners',
];

/** The criteria of a list in the place of those of the same year: what the list does not say stays as it was. */
export function criteriaInPlaceOf(standing: Criteria, ofList: Criteria): Criteria {
  const { indicators, weights, levels, deadlines } = standing;
  const numbered = new Map(standing.subIndicators.map((each) => [each.code ?? each.name, each]));
  return {
    ...ofList,
    indicators,
    weights,
    levels,
    deadlines,
    subIndicators: ofList.subIndicators.map((each) =>
      each.code === null ? (numbered.get(each.name) ?? each) : each,
    ),
    items: ofList.items.map((item) => ({ ...item, ...ofOffice(item, standing) })),
    provenance: Object.fromEntries(
      CRITERIA_LISTS.map((list) => [
        list,
        (BESIDE_THE_LIST.includes(list) ? standing : ofList).provenance[list],
      ]),
    ) as Criteria['provenance'],
  };
}

/** The office goes on gathering what it gathered, in its own words: the item of the same title, wherever it stands now. */
function ofOffice({ title }: OitItem, { items }: Criteria): Pick<OitItem, 'usualOwners' | 'practiceWords'> {
  const before = items.find((item) => comparable(item.title) === comparable(title));
  const words = before?.practiceWords;
  return { usualOwners: before?.usualOwners ?? [], ...(words === undefined ? {} : { practiceWords: words }) };
}
