import { getDatabase, preload } from 'thai-address-universal';
import manifest from 'thai-address-universal/package.json' with { type: 'json' };

/*
 * The names of Thailand's provinces, districts and subdistricts, from the package thai-address-universal (ISC), packed for
 * the bundle: see src/ita/place-names for how they are unpacked.
 */

/** Each name once, in order. The three that are written with a dot or a hyphen are left out. */
export async function placeNames(): Promise<readonly string[]> {
  await preload();
  const names = new Set(
    getDatabase().flatMap(({ province, district, sub_district }) => [province, district, sub_district]),
  );
  return [...names].filter((name) => /^[\u0E01-\u0E4E]+$/.test(name)).sort();
}

/** The most letters that a name may share with the one before it: so many signs are left to count them by. */
const MOST_SHARED = 14;

/**
 * One sign for the number of letters that a name shares with the one before it ('~' for none, '}' for one …), then the rest, each letter
 * as the sign 0xDE0 below it, so that no name holds a sign that counts.
 */
export function pack(names: readonly string[]): string {
  let before = '';
  return names
    .map((name) => {
      let shared = 0;
      while (shared < MOST_SHARED && shared < name.length && name[shared] === before[shared]) shared++;
      before = name;
      const rest = [...name.slice(shared)].map((letter) => String.fromCharCode(letter.charCodeAt(0) - 0xde0));
      return String.fromCharCode(0x7e - shared) + rest.join('');
    })
    .join('');
}

/** The file that holds them. */
export async function packedFile(): Promise<string> {
  const names = await placeNames();
  return `/*
 * Made by \`npm run places\`; do not edit. The ${names.length} names of Thailand's provinces, districts and subdistricts of
 * ${manifest.name} ${manifest.version} (September 2026), ${manifest.repository.url}
 * Copyright (c) 2025, Thai Address Universal. ISC licence: permission to use, copy, modify, and/or distribute is granted,
 * provided that this notice appears in all copies; provided "as is", without warranty of any kind.
 */

// biome-ignore format: data
// biome-ignore lint/suspicious/noTemplateCurlyInString: data
export const PACKED = ${JSON.stringify(pack(names))};
`;
}
