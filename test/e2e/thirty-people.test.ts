import { startHost } from '../../src/local/host';
import { liveThroughDay } from '../../src/local/soak/schedule';
import { THE_DAY } from '../../src/local/soak/small-book';
import { bookOfFewItems, surroundings } from '../support/bundle';
import { part } from '../support/sampled';

const SEED = 2566;
const STEPS = part(1_000);

test(`a day of thirty people, ${STEPS} steps: no cell is lost or stands in another row, and the verdicts are right`, async () => {
  const [around, book] = [await surroundings(), await bookOfFewItems()];
  startHost({ ...around, workbook: book, now: () => THE_DAY }).call('runCheck');
  const { lost, failed, stale, ...day } = liveThroughDay(around, book, SEED, STEPS);
  console.info(JSON.stringify(day));
  expect({ lost, failed, stale }).toEqual({ lost: [], failed: [], stale: [] });
  expect(day.between).toBeGreaterThan(STEPS / 20);
});
