import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PACKED_PAGES } from '../../src/bridge/packed-pages';
import { buildDist } from '../../src/local/build/build-dist';
import { DIST, freshBundle } from '../../src/local/build/fresh-bundle';
import { licenceComment } from '../../src/local/build/licences';

describe('dist ships the licences of what is bundled', () => {
  let comment: string;
  beforeAll(async () => {
    await freshBundle();
    const pages = await readFile(join(DIST, `${PACKED_PAGES}.html`), 'utf8');
    comment = /^<!--\n([\s\S]*?)-->\n<!-- ITA page /.exec(pages)?.[1] ?? '';
  });

  test.each([
    ['htmlparser2', 'Chris Winberry'],
    ['papaparse', 'Copyright (c) 2015 Matthew Holt'],
    ['docxtemplater', 'Copyright (c) Edgar HIPP'],
    ['fflate', 'Arjun Barrett'],
    ['thai-address-universal', 'Copyright (c) 2025, Thai Address Universal'],
    ['preact', 'Copyright (c) 2015-present Jason Miller'],
  ])('%s', async (name, copyright) => {
    const { version } = JSON.parse(await readFile(`node_modules/${name}/package.json`, 'utf8')) as {
      version: string;
    };
    expect(comment).toContain(`${name} ${version}\n`);
    expect(comment).toContain(copyright);
  });

  test('of every package that we depend on for the bundle', async () => {
    const { dependencies } = JSON.parse(await readFile('package.json', 'utf8')) as {
      dependencies: Record<string, string>;
    };
    for (const [name, version] of Object.entries(dependencies))
      expect(comment).toContain(`${name} ${version}\n`);
  });

  test('each with the permission and the disclaimer, and no other licence', () => {
    const parts = comment.split(/-{80}/).slice(1);
    expect(parts.length).toBeGreaterThanOrEqual(5);
    for (const part of parts) {
      expect(part).toMatch(
        /Permission is hereby granted, free of charge|Permission to use, copy, modify, and\/or distribute|Redistribution and use in source and binary forms/,
      );
      expect(part).toMatch(
        /THE SOFTWARE IS PROVIDED ["“]AS IS["”]|THIS (?:SOFTWARE )?IS PROVIDED BY THE COPYRIGHT/,
      );
      expect(part).not.toMatch(/GNU GENERAL PUBLIC LICENSE/);
    }
  });
});

test('a package without a licence text is not built in', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'ita-licence-'));
  const none = join(folder, 'node_modules/none');
  await mkdir(none, { recursive: true });
  await writeFile(join(none, 'package.json'), '{"name":"none","version":"1.0.0"}');
  await expect(licenceComment([join(none, 'index.js')])).rejects.toThrow('none 1.0.0 is bundled, and has no');
  await writeFile(join(none, 'LICENCE.txt'), 'Take it. --> <b>');
  expect(await licenceComment([join(none, 'index.js'), '/src/main.ts'])).toMatch(
    /^<!--\n[^>]*none 1\.0\.0\n\nTake it\. - - > <b>\n-->\n$/,
  );
  await rm(folder, { recursive: true });
});

test('a clean build is the same as dist, byte for byte', async () => {
  await freshBundle();
  const folder = await mkdtemp(join(tmpdir(), 'ita-dist-'));
  try {
    await buildDist(folder);
    const built = await contents(folder);
    expect(Object.keys(built)).toContain('Code.js');
    expect(built).toEqual(await contents(DIST));
  } finally {
    await rm(folder, { recursive: true });
  }
});

async function contents(folder: string): Promise<Record<string, string>> {
  const names = (await readdir(folder)).sort();
  const texts = await Promise.all(names.map((name) => readFile(join(folder, name), 'base64')));
  return Object.fromEntries(names.map((name, index) => [name, texts[index] ?? '']));
}
