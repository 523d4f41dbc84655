import { readFile } from 'node:fs/promises';
import type { CheckReport } from '../../src/commands/check-completeness';
import { check } from '../../src/local/commands/check';
import { report } from '../../src/local/commands/report';
import { sample } from '../../src/local/commands/sample';
import { clean2566, nasom2566 } from '../../src/local/sample';
import { scratch } from '../support/bundle';

/** `ita sample --clean`: a report with nothing wrong in it. Whatever is found there is a false alarm. */

test('of the corrected sample nothing is told, every item is complete, and a report is made', async () => {
  const book = scratch('clean.xlsx');
  await sample(book, false, true);

  const { items, findings, score } = (await check(book)).json as CheckReport;
  expect([...findings, ...items.flatMap((item) => item.findings)].map(({ message }) => message)).toEqual([]);
  expect(items.map(({ code, result }) => `${code} ${result}`)).toEqual(
    Array.from({ length: 43 }, (_, index) => `o${index + 1} ครบถ้วน`),
  );
  expect(score).toMatchObject({ oit: 100, estimatedOit: 100, total: 98.15, level: 'ผ่านดี' });

  const made = (await report(book, { out: scratch('reports') })).json as { file: string };
  expect((await readFile(made.file)).subarray(0, 2).toString()).toBe('PK');
});

test('it is a copy of the real report: rows, owners, dates and addresses are the same', () => {
  const kept = ({ items }: typeof nasom2566) =>
    items.map(({ code, subIndicator, owner, dueDate, publishedDate, status, url }) => ({
      code,
      subIndicator,
      owner,
      dueDate,
      publishedDate,
      status,
      url,
    }));
  expect(kept(clean2566)).toEqual(kept(nasom2566));
  expect(clean2566.components.map(({ code, order }) => [code, order])).toEqual(
    nasom2566.components.map(({ code, order }) => [code, order]),
  );
  expect(clean2566.indicators.map(({ name }) => name)).toEqual(nasom2566.indicators.map(({ name }) => name));
});
