import { PAGES } from '../../src/bridge/pages';

test.each(Object.entries(PAGES))('%s has room on a screen of 1366 × 768 pixels', (_name, { size }) => {
  expect(size?.height ?? 0).toBeLessThanOrEqual(480);
});
