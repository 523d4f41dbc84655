import { relative, sep } from 'node:path';
import vm from 'node:vm';
import { TestEnvironment } from 'jest-environment-node';
import { spread } from './spread.mjs';

let run;
let kept;

const { compileFunction } = vm;
const compiled = new Map();

/** Every test file loads jest's own modules, and most of ours, anew: what they are compiled to is kept. */
vm.compileFunction = (code, parameters, options) => {
  const before = compiled.get(options.filename);
  if (before?.code === code)
    return compileFunction(code, parameters, { ...options, cachedData: before.data });
  const made = compileFunction(code, parameters, { ...options, produceCachedData: true });
  compiled.set(options.filename, { code, data: made.cachedData });
  return made;
};

/**
 * Node as it is for jest; what is dear to make and the same for every file is kept as long as a run of tests; and where
 * the configuration says so (jest.sample.config), some tests of a file stand for all of them.
 */
export default class Environment extends TestEnvironment {
  constructor(config, context) {
    const { createContext } = vm;
    // An ordinary global object: one that Node stands in front of makes each `Math` and `Object` of a test slow.
    vm.createContext = () => createContext(vm.constants.DONT_CONTEXTIFY);
    try {
      super(config, context);
    } finally {
      vm.createContext = createContext;
    }
    // A watching jest has one process for many runs, between which sources change.
    if (run !== process.env.ITA_TEST_RUN) kept = new Map();
    run = process.env.ITA_TEST_RUN;
    this.global.keptForTests = kept;
    const { rootDir, testEnvironmentOptions } = config.projectConfig;
    const [, room] = relative(rootDir, context.testPath).split(sep);
    this.oneOf = testEnvironmentOptions.oneOf?.[room] ?? 1;
  }

  handleTestEvent({ name }, { rootDescribeBlock }) {
    if (name !== 'run_start' || this.oneOf === 1) return;
    const all = testsIn(rootDescribeBlock);
    // Long ones are left out (`longTest` of sampled.ts).
    const tests = all.filter(({ timeout }) => timeout === undefined);
    const chosen = new Set(spread(tests, Math.ceil(tests.length / this.oneOf)));
    for (const test of all) if (!chosen.has(test)) test.mode = 'skip';
  }
}

/** In the order in which they stand. */
function testsIn({ children }) {
  return children.flatMap((child) => (child.type === 'describeBlock' ? testsIn(child) : [child]));
}
