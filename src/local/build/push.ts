import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { buildDist } from './build-dist';

/** What `npm run push` needs of the world: the folder of the project, and clasp. */
export interface Pushing {
  readonly root: string;
  /** Runs clasp with these arguments; its exit code. */
  readonly clasp: (args: readonly string[]) => Promise<number>;
  readonly say: (line: string) => void;
}

const PLACEHOLDER = 'PUT-YOUR-SCRIPT-ID-HERE';

/** `npm run push`: builds, replaces what is in the script project, and says what went there and where to look. @returns the exit code */
export async function push({ root, clasp, say }: Pushing): Promise<number> {
  const { scriptId, parentId, rootDir } = await projectOf(root);
  if (scriptId === '' || scriptId === PLACEHOLDER) {
    say('ยังไม่ได้ใส่ Script ID: เปิดชีต › ส่วนขยาย › Apps Script › การตั้งค่าโปรเจ็กต์ คัดลอก Script ID');
    say(`แล้วใส่ใน .clasp.json แทน ${PLACEHOLDER} (ดู docs/ติดตั้ง.md)`);
    return 1;
  }
  const dist = join(root, rootDir);
  await buildDist(dist);
  // Without -f a changed manifest is left behind, and clasp calls that success.
  const code = await clasp(['push', '-f']);
  if (code !== 0) {
    say('ส่งไม่สำเร็จ: ถ้ายังไม่ได้เข้าสู่ระบบ ให้สั่ง npm run clasp -- login ด้วยบัญชีเจ้าของชีต');
    say('และเปิด Google Apps Script API ที่ https://script.google.com/home/usersettings');
    return code;
  }
  say('ส่งแล้ว:');
  for (const name of (await readdir(dist)).sort()) {
    const { size } = await stat(join(dist, name));
    say(`  ${name} (${Math.ceil(size / 1024)} KB)`);
  }
  say(`โค้ด: https://script.google.com/d/${scriptId}/edit`);
  say(
    parentId === ''
      ? 'เปิดชีตที่ติดตั้งไว้ แล้วรีเฟรชหน้า เมนู ITA แสดงรุ่นใหม่ในบรรทัดสุดท้าย'
      : `ชีต: https://docs.google.com/spreadsheets/d/${parentId}/edit (รีเฟรชหน้า เมนู ITA แสดงรุ่นใหม่ในบรรทัดสุดท้าย)`,
  );
  return 0;
}

async function projectOf(root: string): Promise<{ scriptId: string; parentId: string; rootDir: string }> {
  const { scriptId, parentId, rootDir } = JSON.parse(
    await readFile(join(root, '.clasp.json'), 'utf8'),
  ) as Readonly<Record<string, unknown>>;
  const parent = Array.isArray(parentId) ? parentId[0] : parentId;
  return {
    scriptId: String(scriptId ?? ''),
    parentId: String(parent ?? ''),
    rootDir: String(rootDir ?? 'dist'),
  };
}
