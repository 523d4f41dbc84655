import all from './jest.config.mjs';

/**
 * What `npm test` runs: every pure test, and of the rooms that run the bundle, a browser or other programs so many tests
 * of each file, the same ones each time. `npm run unit` runs all of them, `npm run soak` each in whole.
 */
export default {
  ...all,
  testEnvironmentOptions: { sample: { rooms: ['browser', 'e2e', 'local'], oneOf: 6 } },
};
