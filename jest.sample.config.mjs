import all from './jest.config.mjs';

/**
 * What `npm test` runs: every pure test, and of each file in the rooms that run the bundle, a browser or the local host one
 * of so many tests, the same ones each time. `npm run unit` runs all of them, `npm run soak` each in whole.
 */
const ONE_OF = { browser: 8, e2e: 8, local: 6 };

export default { ...all, testEnvironmentOptions: { oneOf: ONE_OF } };
