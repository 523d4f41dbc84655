import type { MadeFolder } from '../../src/local/apps-script/drive';
import type { Interpose } from '../../src/local/apps-script/service-calls';
import { column, run, sampleBook, start } from '../support/bundle';

/**
 * The window of the report asks Drive for the folder of the year and for documents that nobody was told of; its page hands
 * the folder back with what is to be made, and Drive is not asked once more.
 */

const REQUEST = { kind: 'report', font: 'Sarabun', appendix: false };

/** A window that stands open over a workbook of which a draft was made before; what was asked since is noted. */
async function opened() {
  const workbook = await sampleBook();
  const calls: string[] = [];
  let interpose: Interpose = () => undefined;
  const host = await start(workbook, {
    interpose: (call) => {
      calls.push(call.method);
      return interpose(call);
    },
  });
  run(host, 'createReport', { ...REQUEST, kind: 'draft' });
  const { folder } = run(host, 'readReport').value;
  calls.length = 0;
  return {
    host,
    folder,
    /** As the person sees their Drive. */
    folders: host.folders as MadeFolder[],
    press: (changes: object = {}) => run(host, 'createReport', { ...REQUEST, folder, ...changes }),
    asked: (method: string) => calls.filter((each) => each === method).length,
    disturb: (next: Interpose) => {
      interpose = next;
    },
    /** After the draft. */
    recorded: () => column(workbook, 'ประวัติ', 'รหัสเอกสาร').slice(1),
  };
}

test('the report is made in the folder that the window was told of, and Drive is not asked once more', async () => {
  const { host, folder, press, asked, recorded } = await opened();
  expect(folder).toEqual({ id: host.folders[0]?.id, name: host.folders[0]?.name, link: expect.any(String) });
  const { value } = press();
  expect(value).toMatchObject({ recorded: true, folder: { name: folder.name } });
  expect(asked('Files.list')).toBe(0);
  expect(host.files[1]?.parents).toEqual([folder.id]);
  expect(recorded()).toEqual([host.files[1]?.id]);
});

test('a page that knows of no folder has Drive asked, which finds it', async () => {
  const { host, folder, press, asked } = await opened();
  expect(press({ folder: null })).toMatchObject({ ok: true });
  expect(asked('Files.list')).toBe(1);
  expect(host.files[1]?.parents).toEqual([folder.id]);
});

test('before the first document of a year there is no folder to tell of', async () => {
  expect(run(await start(await sampleBook()), 'readReport').value.folder).toBeNull();
});

test.each(['draft', 'memo'])(
  'of a %s nothing is kept that would tell of a lost one: Drive is asked',
  async (kind) => {
    const { press, asked } = await opened();
    expect(press({ kind })).toMatchObject({ ok: true });
    expect(asked('Files.list')).toBe(1);
  },
);

test('a second press in the same page takes the document that a stopped run made', async () => {
  const { host, press, disturb, asked, recorded } = await opened();
  disturb(({ method }) => (method === 'Files.create' ? { kind: 'killed', made: true } : undefined));
  expect(press).toThrow();
  disturb(() => undefined);
  const [, stopped] = host.files;
  expect(recorded()).toEqual([]);
  expect(press()).toMatchObject({ ok: true, value: { recorded: true } });
  expect(host.files).toHaveLength(2);
  expect(recorded()).toEqual([stopped?.id]);
  expect(asked('Files.list')).toBe(1);
});

describe('a folder that the person has meanwhile', () => {
  test('deleted: a new one is made for the report', async () => {
    const { host, folders, folder, press, recorded } = await opened();
    folders.length = 0;
    const { value } = press();
    expect(folders).toHaveLength(1);
    expect(folders[0]?.id).not.toBe(folder.id);
    expect(value).toMatchObject({
      recorded: true,
      folder: { link: expect.stringContaining(folders[0]?.id ?? '') },
    });
    expect(host.files[1]?.parents).toEqual([folders[0]?.id]);
    expect(recorded()).toEqual([host.files[1]?.id]);
  });

  /** Drive's list may be behind, and tell of it as if nothing had happened. */
  test.each([false, true])(
    'binned: the report that is told of lies in no bin (Drive’s list is behind: %s)',
    async (behind) => {
      const { host, folders, folder, press, disturb, recorded } = await opened();
      const bin = (binned: boolean) => {
        folders[0] = { ...(folders[0] as MadeFolder), binned };
      };
      disturb(({ method }) => {
        if (/^Files/.test(method)) bin(!behind || method === 'Files.create');
        return undefined;
      });
      const { value } = press();
      const [, other] = folders;
      expect(value).toMatchObject({
        recorded: true,
        folder: { link: expect.stringContaining(other?.id ?? '-') },
      });
      expect(host.files.map(({ parents }) => parents)).toEqual([[folder.id], [folder.id], [other?.id]]);
      expect(recorded()).toEqual([host.files[2]?.id]);

      disturb(() => undefined);
      bin(true);
      expect(run(host, 'readReport').value).toMatchObject({
        folder: { id: other?.id },
        lost: [],
        earlier: { unchanged: { document: host.files[2]?.id } },
      });
    },
  );
});

test('what Google refuses otherwise is told, and nothing is made in another folder', async () => {
  const { host, press, disturb } = await opened();
  disturb(({ method }) =>
    method === 'Files.create'
      ? { kind: 'throws', message: 'API call to drive.files.create failed with error: Internal Error' }
      : undefined,
  );
  expect(press()).toMatchObject({ ok: false });
  expect([host.files.length, host.folders.length]).toEqual([1, 1]);
});

test.each([
  ['an id of other letters', { id: "x' or 'y" }],
  ['a link that leads elsewhere than to the web', { link: 'javascript:alert(1)' }],
  ['a name without end', { name: 'ก'.repeat(2_000) }],
])('%s is refused, and nothing is made', async (_what, wrong) => {
  const { host, folder, press } = await opened();
  expect(press({ folder: { ...folder, ...wrong } })).toMatchObject({ ok: false, code: 'bad-call' });
  expect(host.files).toHaveLength(1);
});
