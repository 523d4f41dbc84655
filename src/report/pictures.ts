import type { PngSize } from './png';

/** A picture that a template may ask for. */
export interface Picture {
  /** By which the same picture is put into a document once. */
  readonly key: string;
  /** The bytes of a PNG; worked out when a template asks for it. */
  readonly png: () => Uint8Array;
  /** Width by height. */
  readonly ratio: number;
  /** In centimetres, where the tag does not say. */
  readonly height: number;
  /** For those who do not see it. */
  readonly alt: string;
}

export const OFFICE_PICTURES = ['garuda', 'logo'] as const;
/** The garuda of official letters, and the office's own sign. Both are the office's to put in: none comes with the program. */
export type OfficePicture = (typeof OFFICE_PICTURES)[number];

export const PICTURE_LIMITS = {
  /** Of the file: it goes into every report. */
  bytes: 300_000,
  /** Dots on a side. */
  dots: 4_000,
  /** Width by height: the garuda is about as wide as high, a sign may be long. */
  ratio: { garuda: [0.7, 1.4], logo: [0.2, 5] },
} as const;

export type PictureMistake = 'not-a-png' | 'too-large' | 'too-many-dots' | 'wrong-shape';

/** What keeps a file from being used as a picture; null when nothing does. */
export function pictureMistake(
  which: OfficePicture,
  bytes: number,
  size: PngSize | null,
): PictureMistake | null {
  if (bytes > PICTURE_LIMITS.bytes) return 'too-large';
  if (size === null) return 'not-a-png';
  if (Math.max(size.width, size.height) > PICTURE_LIMITS.dots) return 'too-many-dots';
  const [least, most] = PICTURE_LIMITS.ratio[which];
  const ratio = size.width / size.height;
  return ratio < least || ratio > most ? 'wrong-shape' : null;
}

/** By the rules of official letters: a garuda of 1.5 cm on a บันทึกข้อความ; 3 cm on a letter, where the tag says so. */
const HEIGHT = 1.5;

export function officePicture(
  which: OfficePicture,
  { width, height }: PngSize,
  png: () => Uint8Array,
): Picture {
  const alt = which === 'garuda' ? 'ตราครุฑ' : 'ตราหน่วยงาน';
  return { key: which, png, ratio: width / height, height: HEIGHT, alt };
}
