import type { RollOverRequest } from '../../bridge/arguments';
import type { RolledOver, RollOverProposal, RollOverState } from '../../commands/roll-over';
import type { Host } from '../host';
import { saveWorkbook } from '../xlsx/workbook-file';
import type { Answer } from './answer';
import { understoodFile } from './import-list';
import { openBook } from './open-files';
import { callCommand, startBundle } from './session';

/**
 * `ita roll`: «ปีงบประมาณใหม่» with the map as it is proposed; a run that was cut off is gone on with instead.
 * @param list a file with the items of the new year; without one it is a year that the program brings along
 */
export async function roll(
  path: string,
  { year, list }: { readonly year: number; readonly list?: string },
): Promise<Answer> {
  const workbook = await openBook(path);
  const understood = list === undefined ? null : await understoodFile(list, year);
  const host = await startBundle(workbook);
  if (callCommand<RollOverState>(host, 'readRollOver').cutOff) {
    const done = finished(host, callCommand<RolledOver>(host, 'continueRollOver'));
    await saveWorkbook(path, workbook);
    return { json: { from: done.from, to: done.to, continued: true }, text: done.message };
  }
  const request: RollOverRequest = {
    year,
    source: understood ? { kind: 'list', ...understood } : { kind: 'bundled' },
    keepIndicators: false,
  };
  const { map, items, added, gone, carried } = callCommand<RollOverProposal>(
    host,
    'proposeRollOver',
    request,
  );
  const pairs = map.flatMap(({ from, to }) => (to === null ? [] : [{ from, to }]));
  const { message } = finished(host, callCommand<RolledOver>(host, 'rollOver', request, pairs));
  await saveWorkbook(path, workbook);
  const titleOf = (code: string | null) => items.find((item) => item.code === code)?.title ?? '';
  return {
    json: {
      map: map.map(({ from, to, alike, certain }) => ({ from, to, alike, certain })),
      new: added,
      gone,
      carried,
    },
    text: [
      ...map.map(({ from, title, to, alike, certain }) =>
        to === null
          ? `${from} ${title} → ไม่มีข้อที่ต่อเนื่อง`
          : `${from} ${title} → ${to} ${titleOf(to)} (เหมือนกัน ${Math.round(alike * 100)}%${certain ? '' : ' ควรอ่านทวน'})`,
      ),
      ...added.map((code) => `ใหม่: ${code} ${titleOf(code)}`),
      message,
    ].join('\n'),
  };
}

/** A run may end before all is done. */
function finished(host: Host, done: RolledOver): RolledOver {
  return done.left === 0 ? done : finished(host, callCommand<RolledOver>(host, 'continueRollOver'));
}
