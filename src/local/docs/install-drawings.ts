/**
 * The drawings of docs/ติดตั้ง.md: our own, of boxes and words, so that nobody takes them for pictures of Google's pages.
 * `npm run docs` writes them; a test holds them to this file.
 */

interface Spot {
  /** Stands in a circle beside it; the steps of the page name it. */
  readonly step?: number;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly kind?: 'button' | 'plain' | 'menu' | 'field' | 'tick';
}

interface Drawing {
  readonly title: string;
  readonly height: number;
  readonly spots: readonly Spot[];
}

const WIDTH = 720;
const ROW = 34;
const BAR = 40;
const FOOT = 'ภาพวาดของโครงการ เพื่อบอกตำแหน่ง หน้าจอจริงของ Google อาจต่างจากนี้';

const row = (place: number) => BAR + 14 + place * (ROW + 6);
const menu = (names: readonly string[], place: number): Spot[] =>
  names.map((text, index) => ({ text, x: 40 + index * 104, y: row(place), width: 100, kind: 'plain' }));

export const INSTALL_DRAWINGS: Readonly<Record<string, Drawing>> = {
  'install-copy': {
    title: 'ชีตที่เพื่อนแชร์ให้',
    height: 260,
    spots: [
      { ...(menu(['ไฟล์'], 0)[0] as Spot), kind: 'button', step: 1 },
      ...menu(['', 'แก้ไข', 'ดู', 'แทรก', 'รูปแบบ', 'ส่วนขยาย'], 0).slice(1),
      { text: 'แชร์', x: 40, y: row(1), width: 220, kind: 'menu' },
      { text: 'ทำสำเนา', x: 40, y: row(2), width: 220, kind: 'menu', step: 2 },
      { text: 'ชื่อ: ITA 2569 อบต.…', x: 320, y: row(2), width: 330, kind: 'field' },
      { text: 'ทำสำเนา', x: 550, y: row(3), width: 100, kind: 'button', step: 3 },
    ],
  },
  'install-editor': {
    title: 'ส่วนขยาย › Apps Script',
    height: 340,
    spots: [
      { text: '‹ › ตัวแก้ไข', x: 40, y: row(0), width: 190, kind: 'menu' },
      { text: '⚙ การตั้งค่าโปรเจ็กต์', x: 40, y: row(1), width: 190, kind: 'menu', step: 1 },
      {
        text: 'แสดงไฟล์ Manifest “appsscript.json” ในตัวแก้ไข',
        x: 270,
        y: row(1),
        width: 400,
        kind: 'tick',
        step: 2,
      },
      { text: 'ไฟล์ในโปรเจ็กต์', x: 40, y: row(2), width: 190, kind: 'plain' },
      { text: 'appsscript.json', x: 40, y: row(3), width: 190, kind: 'menu', step: 3 },
      { text: 'Code.gs', x: 40, y: row(4), width: 190, kind: 'menu', step: 4 },
      { text: 'Pages.html', x: 40, y: row(5), width: 190, kind: 'menu', step: 5 },
      { text: 'ลบของเดิมทั้งหมด (Ctrl+A) แล้ววาง (Ctrl+V)', x: 270, y: row(4), width: 400, kind: 'field' },
      { text: 'บันทึก (Ctrl+S)', x: 530, y: row(5), width: 140, kind: 'button', step: 6 },
    ],
  },
  'install-consent': {
    title: 'ครั้งแรกที่กดเมนู ITA: Google ขออนุญาต',
    height: 380,
    spots: [
      { text: 'ก. เลือกบัญชี', x: 40, y: row(0), width: 200, kind: 'plain' },
      { text: 'บัญชีที่แก้ไฟล์นี้ได้', x: 270, y: row(0), width: 400, kind: 'menu', step: 1 },
      { text: 'ข. คำเตือน', x: 40, y: row(1), width: 200, kind: 'plain' },
      { text: 'Google ยังไม่ได้ยืนยันแอปนี้', x: 270, y: row(1), width: 400, kind: 'field' },
      { text: 'ขั้นสูง', x: 270, y: row(2), width: 120, kind: 'button', step: 2 },
      { text: 'ไปที่ ITA (ไม่ปลอดภัย)', x: 440, y: row(2), width: 230, kind: 'menu', step: 3 },
      { text: 'ค. สิทธิ์ 3 ข้อ', x: 40, y: row(3), width: 200, kind: 'plain' },
      { text: 'สเปรดชีตนี้', x: 270, y: row(3), width: 400, kind: 'tick' },
      { text: 'ไฟล์ที่แอปนี้สร้างในไดรฟ์', x: 270, y: row(4), width: 400, kind: 'tick', step: 4 },
      { text: 'หน้าต่างและแถบด้านข้าง', x: 270, y: row(5), width: 400, kind: 'tick' },
      { text: 'ต่อไป', x: 550, y: row(6), width: 120, kind: 'button', step: 5 },
    ],
  },
  'install-menu': {
    title: 'หลังรีเฟรชชีต',
    height: 220,
    spots: [
      ...menu(['ไฟล์', 'แก้ไข', 'ส่วนขยาย', 'ความช่วยเหลือ'], 0),
      { text: 'ITA', x: 480, y: row(0), width: 80, kind: 'button', step: 1 },
      { text: 'เริ่มต้นใช้งาน', x: 480, y: row(1), width: 200, kind: 'menu', step: 2 },
      { text: 'รายการที่ต้องแก้', x: 480, y: row(2), width: 200, kind: 'menu' },
    ],
  },
};

export function drawingSvg({ title, height, spots }: Drawing): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" font-family="Sarabun, 'Noto Sans Thai', sans-serif" font-size="15" role="img" aria-label="${escapeXml(title)}">
<rect x="1" y="1" width="${WIDTH - 2}" height="${height - 2}" rx="8" fill="#fff" stroke="#7a7a7a" stroke-dasharray="6 4"/>
<text x="24" y="28" font-weight="bold" fill="#1b1b1b">${escapeXml(title)}</text>
${spots.map(spotSvg).join('\n')}
<text x="24" y="${height - 12}" font-size="12" fill="#595959">${FOOT}</text>
</svg>
`;
}

const LOOK: Readonly<Record<NonNullable<Spot['kind']>, string>> = {
  button: 'fill="#1f6f8b" stroke="#1f6f8b"',
  plain: 'fill="none" stroke="none"',
  menu: 'fill="#f2f6f8" stroke="#9db8c2"',
  field: 'fill="#fff" stroke="#9db8c2"',
  tick: 'fill="#fff" stroke="none"',
};

function spotSvg({ step, text, x, y, width, kind = 'menu' }: Spot): string {
  const words = kind === 'tick' ? `☑ ${text}` : text;
  const colour = kind === 'button' ? '#fff' : '#1b1b1b';
  const circle =
    step === undefined
      ? ''
      : `<circle cx="${x - 12}" cy="${y + ROW / 2}" r="11" fill="#c2410c"/><text x="${x - 12}" y="${y + ROW / 2 + 5}" text-anchor="middle" font-size="13" font-weight="bold" fill="#fff">${step}</text>`;
  return `<rect x="${x}" y="${y}" width="${width}" height="${ROW}" rx="5" ${LOOK[kind]}/><text x="${x + 12}" y="${y + 22}" fill="${colour}">${escapeXml(words)}</text>${circle}`;
}

function escapeXml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
}
