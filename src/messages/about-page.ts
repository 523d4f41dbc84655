/** What «เกี่ยวกับ ITA» says of the addresses that the add-on writes down. */
export const addressWords = {
  title: 'ที่อยู่อีเมลในแผ่นนี้',
  what:
    'โปรแกรมจดอีเมลของผู้ที่กดเมนูไว้ในชีต “ประวัติ” ผู้ที่ยอมรับเรื่องที่ตรวจพบไว้ในชีต “ข้อยกเว้น” ' +
    'ผู้ที่นำเข้าหรือยืนยันรายการไว้ในชีต “เกณฑ์” ผู้ที่ใส่แม่แบบไว้กับแม่แบบ และอีเมลของผู้ที่ได้รับรายงานไว้ใน “ประวัติ” ทุกคนที่เปิดแผ่นนี้ได้เห็นอีเมลเหล่านี้ และอยู่จนกว่าจะลบ',
  show: 'ดูและลบที่อยู่อีเมล…',
  reading: 'กำลังหาที่อยู่อีเมล',
  none: 'ไม่มีที่อยู่อีเมลที่โปรแกรมจดไว้',
  places: (places: readonly { readonly place: string; readonly count: number }[]) =>
    places.map(({ place, count }) => `${place} ${count} แห่ง`).join(' · '),
  erase: 'ลบ',
  eraseThis: (address: string) => `ลบ ${address}`,
  eraseAll: 'ลบทุกที่อยู่',
  sure: (whose: string, count: number) =>
    `จะลบ ${whose} รวม ${count} แห่ง ลบแล้วเรียกคืนไม่ได้ บรรทัดในประวัติและข้อยกเว้นยังอยู่ เพียงไม่มีอีเมล`,
  all: 'ทุกที่อยู่อีเมล',
  confirm: 'ลบเลย',
  cancel: 'ไม่ลบ',
  erasing: 'กำลังลบ',
  done: 'ลบแล้ว',
  notOurs:
    'ไม่รวมอีเมลที่หน่วยงานพิมพ์เอง (อีเมลปลัดในชีตตั้งค่า และชีตส่วนงาน) สิทธิ์เปิดรายงานที่แชร์ไปแล้ว ' +
    'และประวัติเวอร์ชันของ Google ซึ่งแก้ได้ที่นั่นเอง',
} as const;

export const ERASED = {
  /** What colleagues who wait are told. */
  command: 'ลบที่อยู่อีเมล',
  /** Stands where an address stood in a sentence. */
  instead: '(ลบอีเมลแล้ว)',
} as const;
