import { runScript } from './run-script';

test.each([
  ['bytes are signed', 'Utilities.base64Decode("/wB/gA==")', [-1, 0, 127, -128]],
  ['bytes to base64', 'Utilities.base64Encode([-1, 0, 127, -128])', '/wB/gA=='],
  ['text to base64 is UTF-8', "Utilities.base64Encode('ก')", '4LiB'],
  ['a text blob', "Utilities.newBlob('ก').getBytes()", [-32, -72, -127]],
  ['and back', 'Utilities.newBlob([-32, -72, -127]).getDataAsString()', 'ก'],
  ['the type of a blob', "Utilities.newBlob('', 'text/plain', 'a').getContentType()", 'text/plain'],
  ['the name of a blob', "Utilities.newBlob('', 'text/plain', 'a').setName('b').getName()", 'b'],
  ['a nameless blob', "Utilities.newBlob('').getName()", null],
  ['an id', '/^[0-9a-f-]{36}$/.test(Utilities.getUuid())', true],
  ['sleep returns at once', 'String(Utilities.sleep(60000))', 'undefined'],
  ['the zone of the script', 'Session.getScriptTimeZone()', 'Asia/Bangkok'],
])('%s', async (_what, expression, result) => {
  expect(await runScript(`return ${expression};`)).toEqual(result);
});

describe('properties', () => {
  test('live in their own store, as texts', async () => {
    const body = `var document = PropertiesService.getDocumentProperties();
      var user = PropertiesService.getUserProperties();
      document.setProperty('a', '1').setProperty('b', '2').deleteProperty('b');
      user.setProperty('a', '3');
      return [document.getProperties(), user.getProperty('a'), user.getProperty('b')];`;
    expect(await runScript(body)).toEqual([{ a: '1' }, '3', null]);
  });

  test('hold 9 KB of UTF-8 each, not more', async () => {
    const set = (length: number) =>
      runScript(
        `PropertiesService.getUserProperties().setProperty('k', 'ก'.repeat(${length})); return 'kept';`,
      );
    expect(await set(3072)).toBe('kept');
    await expect(set(3073)).rejects.toThrow('Argument too large: value');
  });
});

describe('the document lock', () => {
  const TRY = 'var lock = LockService.getDocumentLock(); var got = lock.tryLock(10);';

  test.each([
    [
      'is held until it is released',
      `${TRY} var held = lock.hasLock(); lock.releaseLock(); return [got, held, lock.hasLock()];`,
      [true, true, false],
    ],
    [
      'is lost while a person is asked',
      `${TRY} SpreadsheetApp.getUi().alert('แน่ใจไหม'); return lock.hasLock();`,
      false,
    ],
  ])('%s', async (_what, body, result) => {
    expect(await runScript(body)).toEqual(result);
  });

  test("is not to be had while somebody else's run holds it", async () => {
    expect(await runScript(`${TRY} return [got, lock.hasLock()];`, { lockHeld: true })).toEqual([
      false,
      false,
    ]);
    await expect(runScript('LockService.getDocumentLock().waitLock(10)', { lockHeld: true })).rejects.toThrow(
      'Lock timeout: another process was holding the lock for too long.',
    );
  });
});
