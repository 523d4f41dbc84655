import type { Criteria } from '../types';

/**
 * Where each list of 2566 comes from. "The report" is the published ITA report of one subdistrict office
 * for 2566, read from a scan; its words were repaired where the scan broke them (see the items' comments).
 */
export const provenance: Criteria['provenance'] = {
  items: {
    confirmed: 'corroborated',
    source:
      'Titles and the split 10/8/4/4/4/8/5 over the sub-indicators: the report, and found again elsewhere. ' +
      'The headings inside the sub-indicators: the report only.',
  },
  components: {
    confirmed: 'single-source',
    source: 'The report; the wording was not found as a whole elsewhere.',
  },
  yearRules: {
    confirmed: 'single-source',
    source:
      'The years that the components name. For o26 the report prints 2566 itself, but a report of that whole ' +
      'year cannot exist in the window, and o13, o17, o22 and o38 ask for the year before.',
  },
  references: {
    confirmed: 'single-source',
    source: 'The items that the components cite. For o37 the report prints o34, but its plan is o36.',
  },
  owners: {
    confirmed: 'single-source',
    source: 'How the one office of the report shared out the items among its divisions; others may differ.',
  },
  indicators: {
    confirmed: 'single-source',
    source: 'The table of indicators in the report; its measures name indicators 4 and 8 slightly otherwise.',
  },
  weights: {
    confirmed: 'corroborated',
    source:
      'Confirmed for 2566 and 2567: 0.3 × 99.84 + 0.3 × 94.00 + 0.4 × 92.50 = 95.152, printed as 95.15.',
  },
  levels: {
    confirmed: 'corroborated',
    source: 'Confirmed for 2566 and 2567. The letter scale AA to F ended with 2565.',
  },
  oitScoring: {
    confirmed: 'single-source',
    source:
      'The means of means reproduce all 13 agencies of one published table of 2564; of 2566 only that 92.50 ' +
      'cannot be a flat mean of 43 items.',
  },
};
