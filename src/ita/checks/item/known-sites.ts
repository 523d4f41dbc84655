/** A site outside the office's own that an item may link to, when its title or components have one of the words. */
export interface KnownSite {
  readonly site: string;
  readonly words: readonly string[];
  readonly reason: string;
}

/** Government systems in which offices must publish some things. Reviewed by hand; not a list of all there are. */
export const GOVERNMENT_SYSTEMS: readonly KnownSite[] = [
  {
    site: 'gprocurement.go.th',
    words: ['จัดซื้อจัดจ้าง'],
    reason: 'e-GP, where all public procurement is announced',
  },
  { site: 'itas.nacc.go.th', words: ['แบบวัด EIT'], reason: 'ITAS, where the public answers the EIT survey' },
  {
    site: 'nacc.go.th',
    words: ['ป้องกันการทุจริต'],
    reason: 'NACC, whose e-PlanNACC takes the plans against corruption and their reports',
  },
  {
    site: 'oic.go.th',
    words: ['ข้อมูลข่าวสาร'],
    reason: 'The information centres that the Official Information Act asks for',
  },
  { site: 'info.go.th', words: ['คู่มือการให้บริการ'], reason: 'The central site of manuals for the public' },
  { site: 'ratchakitcha.soc.go.th', words: ['กฎหมาย'], reason: 'The Royal Gazette' },
  {
    site: 'krisdika.go.th',
    words: ['กฎหมาย'],
    reason: 'The Council of State, which keeps the texts of laws',
  },
  { site: 'ocs.go.th', words: ['กฎหมาย'], reason: 'The Council of State, which keeps the texts of laws' },
  {
    site: 'dla.go.th',
    words: ['กฎหมาย', 'แผนพัฒนา'],
    reason: 'The department of local administration: circulars, e-Plan',
  },
];

/** Words of items that ask for a place to talk with the public. */
export const SOCIAL_WORDS: readonly string[] = ['สังคมออนไลน์', 'สื่อสารได้สองทาง'];

export const SOCIAL_NETWORKS: readonly string[] = [
  'facebook.com',
  'fb.com',
  'fb.me',
  'm.me',
  'line.me',
  'lin.ee',
  'twitter.com',
  'x.com',
  'instagram.com',
  'tiktok.com',
  'youtube.com',
  'youtu.be',
];
