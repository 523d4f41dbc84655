import type { Criteria } from '../types';
import { basicInformation } from './9-1-basic-information';
import { administration } from './9-2-administration';
import { procurement } from './9-3-procurement';
import { humanResources } from './9-4-human-resources';
import { transparency } from './9-5-transparency';
import { corruptionPrevention } from './10-1-corruption-prevention';
import { integrityMeasures } from './10-2-integrity-measures';
import { indicators, subIndicators } from './indicators';
import { provenance } from './provenance';
import { levels, weights } from './scoring';

/** What the assessment of fiscal year 2566 asks for, in the official wording as far as it is known. */
export const criteria2566: Criteria = {
  year: 2566,
  subIndicators,
  items: [
    ...basicInformation,
    ...administration,
    ...procurement,
    ...humanResources,
    ...transparency,
    ...corruptionPrevention,
    ...integrityMeasures,
  ],
  indicators,
  weights,
  levels,
  provenance,
};
