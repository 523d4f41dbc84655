import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import PizZip from 'pizzip';
import { hostOf, runScript } from './run-script';

/** A script that makes a document NAME from a zip with these parts. */
function create(parts: Record<string, string>, name = 'รายงาน', more = ''): string {
  const zip = new PizZip();
  for (const [path, text] of Object.entries(parts)) zip.file(path, text);
  const base64 = zip.generate({ type: 'base64' });
  return `var blob = Utilities.newBlob(Utilities.base64Decode('${base64}'), 'application/zip', 'x.docx');
    return Drive.Files.create({ name: ${JSON.stringify(name)}, mimeType: 'application/vnd.google-apps.document' }, blob${more});`;
}

const DOCX = { 'word/document.xml': '<w:document xmlns:w="urn:w"><w:body/></w:document>' };

test('a document is made from a .docx, and is one', async () => {
  const host = await hostOf(create(DOCX));
  const made = host.call('main');
  const [file] = host.files;
  expect(made).toEqual({
    kind: 'drive#file',
    id: file?.id,
    name: 'รายงาน',
    mimeType: 'application/vnd.google-apps.document',
  });
  expect(new PizZip(readFileSync(file?.path ?? '')).file('word/document.xml')?.asText()).toBe(
    DOCX['word/document.xml'],
  );
});

test('the fields that are asked for come back, and no others', async () => {
  const host = await hostOf(create(DOCX, 'ก', ", { fields: 'id,webViewLink' }"));
  expect(host.call('main')).toEqual({
    id: host.files[0]?.id,
    webViewLink: expect.stringMatching(/^file:.*\.docx$/),
  });
});

test('no document is ever written over', async () => {
  const host = await hostOf(create(DOCX, 'รายงาน 1/2: "ร่าง"'));
  for (let count = 0; count < 3; count++) host.call('main');
  const names = ['รายงาน 1_2_ _ร่าง_.docx', 'รายงาน 1_2_ _ร่าง_ (2).docx', 'รายงาน 1_2_ _ร่าง_ (3).docx'];
  expect(host.files.map(({ path }) => basename(path))).toEqual(names);
  expect(host.files.map(({ name }) => name)).toEqual(new Array(3).fill('รายงาน 1/2: "ร่าง"'));
  expect(new Set(host.files.map(({ id }) => id)).size).toBe(3);
  expect(readdirSync(host.files[0]?.path.replace(/[^/\\]+$/, '') ?? '').sort()).toEqual([...names].sort());
});

test.each([
  ['a zip without a document', create({ 'other.xml': '<a/>' })],
  ['a document with a tag left open', create({ 'word/document.xml': '<w:document><w:body></w:document>' })],
  ['an empty document', create({ 'word/document.xml': '' })],
  [
    'a text',
    "return Drive.Files.create({ mimeType: 'application/vnd.google-apps.document' }, Utilities.newBlob('สวัสดี'));",
  ],
  ['nothing', "return Drive.Files.create({ mimeType: 'application/vnd.google-apps.document' });"],
])('%s is a bad request', async (_what, body) => {
  const host = await hostOf(body);
  expect(() => host.call('main')).toThrow(
    expect.objectContaining({
      name: 'GoogleJsonResponseException',
      message: 'API call to drive.files.create failed with error: Bad Request',
    }),
  );
  expect(host.files).toEqual([]);
});

test.each([
  ["{ fields: 'user' }", { user: { kind: 'drive#user', displayName: 'ก', emailAddress: 'a@nasom.example' } }],
  [
    "{ fields: 'user(displayName,emailAddress)' }",
    { user: { displayName: 'ก', emailAddress: 'a@nasom.example' } },
  ],
  ["{ fields: 'user/emailAddress' }", { user: { emailAddress: 'a@nasom.example' } }],
])('who works here: %s', async (options, about) => {
  const user = { name: 'ก', email: 'a@nasom.example' };
  expect(await runScript(`return Drive.About.get(${options});`, { user })).toEqual(about);
});

test.each([
  ['Drive.About.get({})', "'fields' parameter is required"],
  ["Drive.About.get({ fields: 'storage' })", 'Invalid field selection storage'],
  ["Drive.Files.create({ name: 'ก', mimeType: 'text/plain' })", 'makes no files of the type'],
])('%s', async (statement, message) => {
  await expect(runScript(statement)).rejects.toThrow(message);
});

describe('a document that was made', () => {
  const MAKE = create(DOCX).replace(/return (Drive\.Files\.create\([^;]*);/, 'var made = $1;');
  const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

  test('is given back as the same .docx, to who asks for its content', async () => {
    const body = `${MAKE} var got = Drive.Files.export(made.id, '${TYPE}', { alt: 'media' });
      return [got.getBytes().length === blob.getBytes().length, got.getContentType(), got.getName()];`;
    expect(await runScript(body)).toEqual([true, TYPE, 'รายงาน.docx']);
  });

  test.each([
    [`Drive.Files.export(made.id, '${TYPE}')`, 'Export requires alt=media to download the exported content.'],
    [
      "Drive.Files.export(made.id, 'text/none', { alt: 'media' })",
      'The requested conversion is not supported.',
    ],
    ["Drive.Files.update({ name: 'ก' }, made.id)", 'the local host only bins files'],
    ["Drive.Files.list({ q: 'starred = true' })", 'Invalid Value'],
  ])('%s', async (statement, message) => {
    await expect(runScript(`${MAKE} ${statement}`)).rejects.toThrow(message);
  });

  test('is found by its name until it is binned', async () => {
    const find = `Drive.Files.list({ q: "name = 'รายงาน' and trashed = false" }).files`;
    const host = await hostOf(`${MAKE} var before = ${find}.length;
      Drive.Files.update({ trashed: true }, made.id); return [before, ${find}.length];`);
    expect(host.call('main')).toEqual([1, 0]);
    expect(host.files).toEqual([]);
  });
});
