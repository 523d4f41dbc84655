import { relative } from 'node:path';

/** A reporter of jest's: after a run, where its time went, by part and by file. For `npm run test:times`. */
export default class Times {
  onRunComplete(_contexts, { testResults, startTime }) {
    const parts = new Map();
    const files = testResults.map(({ testFilePath, perfStats, numPassingTests }) => {
      const path = relative('test', testFilePath);
      const seconds = (perfStats.end - perfStats.start) / 1000;
      const part = path.split('/')[0];
      const before = parts.get(part) ?? { seconds: 0, files: 0, tests: 0 };
      parts.set(part, {
        seconds: before.seconds + seconds,
        files: before.files + 1,
        tests: before.tests + numPassingTests,
      });
      return { path, seconds };
    });
    const line = (seconds, words) => console.log(`${seconds.toFixed(1).padStart(8)} s  ${words}`);
    console.log('\nBy part, of all workers together');
    for (const [part, { seconds, files, tests }] of [...parts].sort(
      ([, a], [, b]) => b.seconds - a.seconds,
    )) {
      line(seconds, `${part} (${files} files, ${tests} tests)`);
    }
    console.log('\nThe slowest files');
    for (const { path, seconds } of files.sort((a, b) => b.seconds - a.seconds).slice(0, 15)) {
      line(seconds, path);
    }
    line((Date.now() - startTime) / 1000, 'in all, by the clock');
  }
}
