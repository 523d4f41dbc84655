import { forAccount } from '../../src/commands/for-account';
import { run, sampleBook, start } from '../support/bundle';

/** Permissions that were given in part, and several accounts in one browser. */

test.each(['openCheck', 'openSidebar', 'openReport', 'buildSheets', 'checkCompleteness', 'makeReport'])(
  '%s asks for what the person withheld, and does nothing before',
  async (command) => {
    const workbook = await sampleBook();
    const host = await start(workbook, { permissionWithheld: true });
    expect(() => host.call(command)).toThrow('Authorization is required');
    expect(host.serviceCalls.total).toBe(0);
    expect([...host.alerts, ...host.dialogs, ...host.files]).toEqual([]);
  },
);

test('what needs no permission asks for none: the menu, an edit, a call from a page', async () => {
  const host = await start(await sampleBook(), { permissionWithheld: true });
  expect(() => host.call('onOpen')).not.toThrow();
  expect(() => host.edit('OIT', 'B2', 'ก')).not.toThrow();
  expect(run(host, 'readSidebar').ok).toBe(true);
});

describe('a link leads there with the account that made the document', () => {
  test.each([
    [
      'https://docs.google.com/document/d/1/edit',
      'https://docs.google.com/document/d/1/edit?authuser=a%40b.go.th',
    ],
    [
      'https://docs.google.com/document/d/1/export?format=pdf',
      'https://docs.google.com/document/d/1/export?format=pdf&authuser=a%40b.go.th',
    ],
    [
      'https://docs.google.com/document/d/1/edit?usp=drivesdk#h',
      'https://docs.google.com/document/d/1/edit?usp=drivesdk&authuser=a%40b.go.th#h',
    ],
    ['https://docs.google.com.evil.example/d', 'https://docs.google.com.evil.example/d'],
    ['file:///tmp/a.docx', 'file:///tmp/a.docx'],
  ])('%s', (link, own) => {
    expect(forAccount(link, 'a@b.go.th')).toBe(own);
    expect(forAccount(link, '')).toBe(link);
  });
});
