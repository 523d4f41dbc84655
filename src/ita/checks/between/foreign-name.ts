import { composed, NAMES_A_PLACE, type NamedPlace, placesIn } from '../../place-names/named-places';
import { type CheckContext, type Hit, wholeCheck } from '../check';
import { isOwn, ownNames } from './own-names';

export const foreignName = wholeCheck(
  'foreign-name',
  'error',
  'No text names another subdistrict office or municipality than ours, as one copied elsewhere does.',
  (context) => foreignNames(context, ({ kind }) => kind !== 'area'),
);

export const foreignArea = wholeCheck(
  'foreign-name',
  'warning',
  'A text names another subdistrict, district or province than ours, though perhaps rightly.',
  (context) => foreignNames(context, ({ kind }) => kind === 'area'),
);

function foreignNames(
  context: CheckContext,
  isMeant: (place: NamedPlace) => boolean,
): readonly Hit<'foreign-name'>[] {
  const { settings } = context.assessment;
  const own = ownNames(settings);
  // What has no name yet would be called foreign itself.
  if (own === null) return [];
  return context.texts
    .filter(({ text }) => NAMES_A_PLACE.test(text))
    .flatMap(({ text, place, item }) => {
      const line = composed(text);
      const foreign = placesIn(line, own.agency)
        .filter((named) => isMeant(named) && !isOwn(named, own) && !isNamedRightly(line, named))
        .map(({ written }) => written);
      return [...new Set(foreign)].map((written) => ({
        ...(item === null ? {} : { item }),
        place,
        facts: { written, own: settings.agency },
      }));
    });
}

/** Those whom one visits, hears or compares oneself with. */
const PARTNER =
  /(?:ร่วมกับ|ดูงาน|เครือข่าย(?!สังคม|อินเท)|ใกล้เคียง|วิทยากร|ต้นแบบ|เปรียบเทียบ|ประสาน(?:งาน)?กับ|MOU)[^\n]{0,40}$|(?:โอน|ย้าย)(?:มา|ไป)[ก-๎]{0,4} ?$|จาก ?$/;
/** Places where something is, or was held; and bodies that are named by their province. */
const WHEREABOUTS =
  /(?:(?<![ก-๎])ณ|สถาบัน|มหาวิทยาลัย|วิทยาลัย|โรงเรียน|โรงแรม|รีสอร์[ทต]|โรงพยาบาล|สำนักงาน(?!ปลัด)|บริษัท|หจก|ห้างหุ้นส่วน|ที่ว่าการ|ศาลากลาง|คณะกรรมการ|อุทยาน|เดินทางไป|ทัศนศึกษา|สัมมนา)[^\n]{0,50}$|(?:ประจำ|ก\.(?:อบต|ท|จ)\.?) ?$/;

function isNamedRightly(line: string, { kind, start }: NamedPlace): boolean {
  const before = line.slice(Math.max(0, start - 90), start);
  return kind !== 'channel' && (PARTNER.test(before) || (kind === 'area' && WHEREABOUTS.test(before)));
}
