import type { Settings } from '../../assessment/assessment';
import { placeAtStart } from '../../place-names';
import { BEARERS, composed, type NamedPlace } from '../../place-names/named-places';

/** Our names without the word for what bears them, letters only: นาโสม, ชัยบาดาล, ลพบุรี. */
export interface OwnNames {
  readonly agency: string;
  readonly district: string;
  readonly province: string;
  readonly isMunicipality: boolean;
  /** False for a name that no place has, as one with a slip in it. */
  readonly isListed: boolean;
}

/** Null while one of them is not set. */
export function ownNames({ agency, district, province }: Settings): OwnNames | null {
  const bare = (name: string) =>
    composed(name)
      .replace(/[^ก-๎.]/g, '')
      .replace(BEARERS, '')
      .replace(/\./g, '');
  const own = { agency: bare(agency), district: bare(district), province: bare(province) };
  if (Object.values(own).includes('')) return null;
  return {
    ...own,
    isMunicipality: composed(agency).includes('เทศบาล'),
    isListed: placeAtStart(own.agency, (rest) => rest === '') !== null,
  };
}

/** What sets one place apart from another of its name (นาโสมใหญ่), where nothing goes on after it. */
const APART =
  /^(?:ใหญ่|น้อย|เหนือ|ใต้|กลาง|ใน|นอก|บน|ล่าง|ตะวันออก|ตะวันตก|เก่า|ใหม่|พัฒนา|สามัคคี|นคร|บุรี|ธานี|คาม|ทอง|งาม)$/;

/** By whole names: a longer one is another's, unless what goes on is only the sentence, or a slip. */
export function isOwn({ kind, bearer, name, isListed }: NamedPlace, own: OwnNames): boolean {
  const isAgency = name === own.agency || `${bearer}${name}`.endsWith(own.agency);
  if (kind === 'body' && isAgency) return own.isMunicipality === bearer.startsWith('เทศบาล');
  const names = [own.agency, own.district, own.province];
  if (isAgency || (kind !== 'body' && names.includes(name))) return true;
  // อำเภอเมือง is that of one's own province.
  if (kind === 'area' && name === 'เมือง') return true;
  if (isListed) return !own.isListed && own.agency.startsWith(name);
  return names.some(
    (one) =>
      one.startsWith(name) || (name.includes(one) && !APART.test(name.slice(name.indexOf(one) + one.length))),
  );
}
