import { clean2566, nasom2566 } from '../sample';
import { fillSample } from '../sample/fill-sample';
import { saveWorkbook } from '../xlsx/workbook-file';
import type { Answer } from './answer';
import { builtWorkbook, refuseToReplace } from './new-book';

/**
 * `ita sample`: the workbook of the real report, built by the add-on and filled in as its staff would have.
 * With `clean` its mistakes are corrected, so that the check finds nothing.
 */
export async function sample(path: string, force = false, clean = false): Promise<Answer> {
  await refuseToReplace(path, force);
  const { workbook } = await builtWorkbook(path, 2566);
  const data = clean ? clean2566 : nasom2566;
  fillSample(workbook, data);
  await saveWorkbook(path, workbook);
  return {
    json: { file: path, items: data.items.length },
    text: `สร้างไฟล์ตัวอย่าง${clean ? 'ฉบับแก้ไข' : ''}แล้ว (${data.items.length} ข้อ): ${path}`,
  };
}
