import { nasom2566 } from '../sample';
import { fillSample } from '../sample/fill-sample';
import { saveWorkbook } from '../xlsx/workbook-file';
import { builtWorkbook, refuseToReplace } from './new-book';
import type { Answer } from './program';

/** `ita sample`: the workbook of the real report, built by the add-on and filled in as its staff would have. */
export async function sample(path: string, force = false): Promise<Answer> {
  await refuseToReplace(path, force);
  const { workbook } = await builtWorkbook(path, 2566);
  fillSample(workbook, nasom2566);
  await saveWorkbook(path, workbook);
  return {
    json: { file: path, items: nasom2566.items.length },
    text: `สร้างสมุดงานตัวอย่างแล้ว (${nasom2566.items.length} ข้อ): ${path}`,
  };
}
