import { sep } from 'node:path';
import TestSequencer from '@jest/test-sequencer';

/** What runs the bundle, a browser or the build; all other parts are pure, and soon done. */
const HEAVY = ['browser', 'build', 'e2e', 'local', 'selftest'].map((part) => `${sep}test${sep}${part}${sep}`);

/** Pure tests first, for whoever waits; then what takes longest, so that neither worker is left with it in the end. */
export default class Sequencer extends TestSequencer {
  sort(tests) {
    const longestFirst = [...super.sort(tests)];
    const isHeavy = ({ path }) => HEAVY.some((part) => path.includes(part));
    return [...longestFirst.filter((test) => !isHeavy(test)), ...longestFirst.filter(isHeavy)];
  }
}
