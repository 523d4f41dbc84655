import type { Provenance } from '../ita/criteria/types';

/** How far a fact of the criteria is confirmed, in words for staff. */
export const CONFIRMATION_WORDS: Readonly<Record<Provenance['confirmed'], string>> = {
  corroborated: 'ตรงกันหลายแหล่ง',
  'single-source': 'มาจากแหล่งเดียว',
  unconfirmed: 'ยังไม่ยืนยัน',
};
