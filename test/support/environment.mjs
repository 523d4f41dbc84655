import vm from 'node:vm';
import { TestEnvironment } from 'jest-environment-node';

let run;
let kept;

/** Node as it is for jest; and what is dear to make and the same for every file is kept as long as a run of tests. */
export default class Environment extends TestEnvironment {
  constructor(...given) {
    const { createContext } = vm;
    // An ordinary global object: one that Node stands in front of makes each `Math` and `Object` of a test slow.
    vm.createContext = () => createContext(vm.constants.DONT_CONTEXTIFY);
    try {
      super(...given);
    } finally {
      vm.createContext = createContext;
    }
    // A watching jest has one process for many runs, between which sources change.
    if (run !== process.env.ITA_TEST_RUN) kept = new Map();
    run = process.env.ITA_TEST_RUN;
    this.global.keptForTests = kept;
  }
}
