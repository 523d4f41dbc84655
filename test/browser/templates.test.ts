import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import PizZip from 'pizzip';
import type { FrameLocator, Page } from 'playwright-core';
import { PNG } from 'pngjs';
import { chooseMenu, pageFrame } from '../../src/local/preview/drive-page';
import * as commonWords from '../../src/messages/common';
import { failureWords } from '../../src/messages/failures';
import { pictureMistakeWords, pictureNames, picturesWords as pictures } from '../../src/messages/pictures';
import * as words from '../../src/messages/templates';
import { standardTemplateName } from '../../src/messages/templates';
import { templatesTitle } from '../../src/messages/titles';
import { buildDefaultTemplate } from '../../src/report/default-template/default-template';
import { describeInBrowser, innerFrame, seriousViolations, usePreview } from './browser';

describeInBrowser('the page of the templates', () => {
  const preview = usePreview();
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'ita-templates-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  async function open(page: Page): Promise<FrameLocator> {
    await chooseMenu(page, templatesTitle);
    const frame = pageFrame(page);
    await frame.getByText(words.standardHelp).waitFor();
    return frame;
  }

  /** The standard template with a paragraph more, as a file of this machine. */
  async function templateFile(name: string, text: string): Promise<string> {
    const zip = new PizZip(await buildDefaultTemplate());
    const xml = zip.file('word/document.xml')?.asText() ?? '';
    const paragraph = `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
    zip.file('word/document.xml', xml.replace('<w:body>', `<w:body>${paragraph}`));
    const path = join(folder, name);
    await writeFile(path, zip.generate({ type: 'nodebuffer', compression: 'DEFLATE' }));
    return path;
  }

  async function put(frame: FrameLocator, path: string): Promise<void> {
    await frame.getByLabel(words.file).setInputFiles(path);
    await frame.getByRole('button', { name: words.put }).click();
  }

  test('a template goes in under the name of its file, comes into use, and can be discarded', async () => {
    const page = await preview.open();
    const frame = await open(page);
    await frame.getByLabel(words.file).setInputFiles(await templateFile('ของเรา.docx', 'ของเรา'));
    expect(await frame.getByLabel(words.name).inputValue()).toBe('ของเรา');
    await frame.getByRole('button', { name: words.put }).click();
    await frame.getByText(words.taken('ของเรา')).waitFor();

    await frame.getByRole('button', { name: words.of(words.use, standardTemplateName) }).click();
    await frame.getByText(words.chosen(standardTemplateName)).waitFor();

    await frame.getByRole('button', { name: words.of(words.discard, 'ของเรา') }).click();
    await frame.getByText(words.discardQuestion('ของเรา')).waitFor();
    await frame.getByRole('button', { name: words.keep }).click();
    await frame.getByText(words.discardQuestion('ของเรา')).waitFor({ state: 'detached' });
    await frame.getByRole('button', { name: words.of(words.discard, 'ของเรา') }).click();
    await frame.getByRole('button', { name: words.discardNow }).click();
    await frame.getByText(words.discarded('ของเรา'), { exact: true }).waitFor();
    expect(await frame.getByRole('heading', { name: 'ของเรา' }).count()).toBe(0);
  });

  test('a bad one is kept as a draft; its name and its problems are shown as text, whatever they look like', async () => {
    const page = await preview.open();
    const frame = await open(page);
    const name = '<img src=x onerror=alert(1)>';
    const path = await templateFile(`${name}.docx`, '{{ชื่อหนวยงาน}} &lt;img src=x onerror=alert(2)&gt;');
    await put(frame, path);
    await frame.getByText(words.keptAsDraft(name)).waitFor();
    await frame.getByText('อาจหมายถึง {{ชื่อหน่วยงาน}}').waitFor();
    await frame.getByText(words.draft, { exact: true }).waitFor();
    expect(await frame.locator('img').count()).toBe(0);
    expect(await frame.getByRole('button', { name: words.of(words.use, name) }).count()).toBe(0);
  });

  test.each([
    ['no .docx', 'ก.txt', 10, words.notDocx],
    ['too large a file', 'ก.docx', 600_001, words.tooLarge('601 KB', '600 KB')],
  ])('%s is refused before it is sent', async (_, name, size, sentence) => {
    const page = await preview.open();
    const frame = await open(page);
    let sent = false;
    page.on('request', (request) => {
      sent ||= request.postData()?.includes('saveTemplate') ?? false;
    });
    await put(frame, await emptyFile(join(folder, name), size));
    await frame.getByText(sentence).waitFor();
    expect(sent).toBe(false);
  });

  test('the standard one can be downloaded', async () => {
    const page = await preview.open();
    const frame = await open(page);
    const download = page.waitForEvent('download');
    await frame.getByRole('button', { name: words.of(words.download, standardTemplateName) }).click();
    expect((await download).suggestedFilename()).toBe(`${standardTemplateName}.docx`);
  });

  test('the garuda goes in as a PNG, is told of, and comes out again', async () => {
    const page = await preview.open();
    const frame = await open(page);
    await frame.getByText(pictures.title).click();
    const path = join(folder, 'garuda.png');
    await writeFile(path, PNG.sync.write(new PNG({ width: 100, height: 110 })));
    await frame.getByLabel(pictures.file).setInputFiles(await emptyFile(join(folder, 'ครุฑ.jpg'), 10));
    await frame.getByRole('button', { name: pictures.put }).click();
    await frame.getByText(pictureMistakeWords('garuda', 'not-a-png')).waitFor();
    await frame.getByLabel(pictures.file).setInputFiles(path);
    await frame.getByRole('button', { name: pictures.put }).click();
    await frame.getByText(pictures.done(pictureNames.garuda)).waitFor();
    await frame.getByText('100×110').waitFor();
    expect(await seriousViolations(await innerFrame(page))).toEqual([]);
    await frame.getByRole('button', { name: words.of(pictures.remove, pictureNames.garuda) }).click();
    await frame.getByText(pictures.removed(pictureNames.garuda)).waitFor();
    expect(await frame.getByText('100×110').count()).toBe(0);
  });

  test('the words can be searched for', async () => {
    const page = await preview.open();
    const frame = await open(page);
    await frame.getByText(words.guide).click();
    await frame.getByLabel(words.search).fill('ชื่ออำเภอ');
    await frame.getByText(words.found(1)).waitFor();
    expect(await frame.locator('code').allTextContents()).toEqual(['{{อำเภอ}}']);
    await frame.getByLabel(words.search).fill('ไม่มีคำเช่นนี้');
    await frame.getByText(words.found(0)).waitFor();
  });

  test('a server that fails is told in words, and the same can be tried again', async () => {
    const page = await preview.open();
    const frame = await open(page);
    await page.route('**/request?*', (route) => route.abort(), { times: 1 });
    await frame.getByRole('button', { name: words.of(words.openInDocs, standardTemplateName) }).click();
    await frame.getByRole('alert').getByText(failureWords('unexpected')).waitFor();
    await frame.getByRole('button', { name: commonWords.retry }).click();
    await frame.getByRole('link', { name: words.docsTakeLink }).waitFor();
  });

  describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
    test('has no serious violation, with a draft, a question and the guide open', async () => {
      const page = await preview.open({ viewport: { width: 1200, height: 720 }, colorScheme });
      const frame = await open(page);
      await put(frame, await templateFile('ร่าง.docx', '{{ไม่รู้จัก}}'));
      await frame.getByText(words.keptAsDraft('ร่าง')).waitFor();
      await frame.getByRole('button', { name: words.of(words.discard, 'ร่าง') }).click();
      await frame.getByText(words.guide).click();
      await frame.getByLabel(words.search).waitFor();
      expect(await seriousViolations(await innerFrame(page))).toEqual([]);
    });
  });

  test('needs no scrolling sideways, 300 pixels wide', async () => {
    const page = await preview.open({ viewport: { width: 600, height: 360 }, deviceScaleFactor: 2 });
    const frame = await open(page);
    await frame.getByText(words.guide).click();
    await frame.getByLabel(words.search).waitFor();
    await page.setViewportSize({ width: 332, height: 360 });
    const [content, room] = await (await innerFrame(page)).evaluate(() => [
      document.documentElement.scrollWidth,
      document.documentElement.clientWidth,
    ]);
    expect(content).toBeLessThanOrEqual(room ?? 0);
  });

  test('by keyboard alone a template is discarded, and the focus stays with what came of it', async () => {
    const page = await preview.open();
    const frame = await open(page);
    await put(frame, await templateFile('แป้น.docx', 'ก'));
    await frame.getByText(words.taken('แป้น')).waitFor();
    const discard = frame.getByRole('button', { name: words.of(words.discard, 'แป้น') });
    await discard.focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await frame.getByText(words.discarded('แป้น'), { exact: true }).waitFor();
    const inner = await innerFrame(page);
    expect(await inner.evaluate(() => document.activeElement?.textContent)).toBe(words.discarded('แป้น'));
  });
});

async function emptyFile(path: string, size: number): Promise<string> {
  await writeFile(path, Buffer.alloc(size));
  return path;
}
