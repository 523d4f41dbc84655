import { FAULT_KINDS, type FaultKind, faultAt } from '../../src/local/apps-script/faults';
import type { Host } from '../../src/local/host';
import { copyWorkbook, type LocalWorkbook } from '../../src/local/xlsx/local-workbook';
import { column, inOit, run, sampleBook, start, type } from '../support/bundle';

const REQUEST = { kind: 'report', font: 'Sarabun', appendix: false };

/** The first thing that Drive makes for a year is its folder. */
const ofDocument = () => {
  let made = 0;
  return ({ method }: { readonly method: string }) => method === 'Files.create' && ++made > 1;
};

/** The calls after which a document may be there, or what it says, and nobody knows. */
const MOMENTS = {
  'as what it says is kept': { method: 'Sheet.appendRow', after: 0 },
  'as the document is made': { method: 'Files.create', after: 0 },
  'as its line is written': { method: 'Files.create', after: 1 },
} as const;

/** A host whose run meets a fault once. */
async function faulty(kind: FaultKind, moment: keyof typeof MOMENTS) {
  const { method, after } = MOMENTS[moment];
  const workbook = await sampleBook();
  let fault: ReturnType<typeof faultAt> | null = null;
  let over = false;
  const isDocument = ofDocument();
  const host = await start(workbook, {
    interpose: (call) => {
      if (over) return undefined;
      const isIt = method === 'Files.create' ? isDocument(call) : call.method === method;
      if (isIt) fault ??= faultAt(call.number + after, kind);
      return fault?.(call);
    },
  });
  const first = attempted(host);
  over = true;
  return { workbook, host, first };
}

function attempted(host: Host) {
  try {
    return run(host, 'createReport', REQUEST);
  } catch {
    return null;
  }
}

const recorded = (workbook: LocalWorkbook) => column(workbook, 'ประวัติ', 'งาน').filter((what) => what !== '');

describe.each(FAULT_KINDS)('a run that meets «%s»', (kind) => {
  test.each(Object.keys(MOMENTS) as (keyof typeof MOMENTS)[])(
    '%s: the window offers the document that there is, and a second press makes no twin of one not on record',
    async (moment) => {
      const pressed = await faulty(kind, moment);
      const workbook = copyWorkbook(pressed.workbook);
      const host = await start(workbook, {
        files: [...pressed.host.files],
        folders: [...pressed.host.folders],
      });
      const before = recorded(pressed.workbook).length;
      expect(run(pressed.host, 'createReport', REQUEST)).toMatchObject({
        ok: true,
        value: { recorded: true },
      });
      // What is on record is offered as the same already; pressing all the same is meant to make another.
      expect(pressed.host.files).toHaveLength(before + 1);
      expect(recorded(pressed.workbook)).toHaveLength(before + 1);

      const { earlier } = run(host, 'readReport').value;
      expect(host.files.length).toBeLessThanOrEqual(1);
      expect(earlier.unchanged?.document).toBe(host.files[0]?.id);
      expect(recorded(workbook)).toHaveLength(host.files.length);
    },
  );
});

test('the window offers the document that exists, and puts it on record; it is found once', async () => {
  const { workbook, host } = await faulty('killed', 'as its line is written');
  expect(recorded(workbook)).toEqual([]);
  const { value } = run(host, 'readReport');
  expect(value.lost).toEqual([{ name: host.files[0]?.name, link: expect.any(String), recorded: true }]);
  expect(value.earlier.unchanged).toMatchObject({ document: host.files[0]?.id });
  expect(recorded(workbook)).toEqual(['สร้างรายงาน']);
  expect(run(host, 'readReport').value).toMatchObject({ lost: [], earlier: { reports: [{}] } });
});

test('one of other data, or in another form, is told of, and a new one is made', async () => {
  const { workbook, host } = await faulty('killed', 'as its line is written');
  run(host, 'createReport', { ...REQUEST, appendix: true });
  expect(host.files).toHaveLength(2);
  expect(recorded(workbook)).toEqual(['สร้างรายงาน', 'สร้างรายงาน']);
});

test('of the data as they are now, a document of earlier data is none', async () => {
  const { workbook, host } = await faulty('killed', 'as its line is written');
  type(workbook, 'OIT', inOit('progress', 8), 'เผยแพร่แผนพัฒนาท้องถิ่นแล้ว');
  run(host, 'createReport', REQUEST);
  expect(host.files).toHaveLength(2);
});

test('a line that somebody took out of ประวัติ weeks ago does not come back; who was away for a week is told', async () => {
  const workbook = await sampleBook();
  let now = new Date('2026-11-20T03:00:00Z');
  const host = await start(workbook, { now: () => now });
  run(host, 'createReport', REQUEST);
  for (const cell of ['A2', 'B2', 'C2', 'F2', 'G2']) type(workbook, 'ประวัติ', cell, '');
  now = new Date('2026-12-05T03:00:00Z');
  expect(run(host, 'readReport').value.lost).toEqual([]);
  now = new Date('2026-11-27T03:00:00Z');
  expect(run(host, 'readReport').value.lost).toHaveLength(1);
});

test('one in another form is found by the next press too', async () => {
  const workbook = await sampleBook();
  run(await start(workbook), 'createReport', REQUEST);
  let fault: ReturnType<typeof faultAt> | null = null;
  let over = false;
  const host = await start(workbook, {
    interpose: (call) => {
      if (over) return undefined;
      if (call.method === 'Files.create') fault ??= faultAt(call.number + 1, 'killed');
      return fault?.(call);
    },
  });
  const inForm = () => run(host, 'createReport', { ...REQUEST, appendix: true });
  expect(inForm).toThrow();
  over = true;
  expect(inForm()).toMatchObject({ ok: true, value: { recorded: true } });
  expect(host.files).toHaveLength(1);
  expect(recorded(workbook)).toHaveLength(2);
});

test('what Drive has is asked once for a report: the folder of the year, and documents that nobody was told of', async () => {
  const workbook = await sampleBook();
  const listed = async () => {
    let times = 0;
    const host = await start(workbook, {
      interpose: ({ method }) => {
        if (method === 'Files.list') times += 1;
        return undefined;
      },
    });
    run(host, 'createReport', REQUEST);
    return times;
  };
  expect([await listed(), await listed()]).toEqual([1, 1]);
});

test('a deliberate second report of the same data is made', async () => {
  const workbook = await sampleBook();
  const host = await start(workbook);
  run(host, 'createReport', REQUEST);
  run(host, 'createReport', REQUEST);
  expect(host.files).toHaveLength(2);
  expect(recorded(workbook)).toHaveLength(2);
});

test('what the report said is only for comparing: where it cannot be kept, the document is on record all the same', async () => {
  const { workbook, host, first } = await faulty('service-error', 'as what it says is kept');
  expect(first).toMatchObject({ ok: true, value: { recorded: true } });
  expect(recorded(workbook)).toEqual(['สร้างรายงาน']);
  expect(run(host, 'readReport').value).toMatchObject({
    lost: [],
    earlier: { unchanged: { document: host.files[0]?.id } },
  });
});

test('without leave for Drive the window is read all the same', async () => {
  const host = await start(await sampleBook(), {
    interpose: ({ service }) =>
      service === 'Drive' ? { kind: 'throws', message: 'Access not granted or expired.' } : undefined,
  });
  expect(run(host, 'readReport')).toMatchObject({ ok: true, value: { lost: [] } });
});
