import { readFile } from 'node:fs/promises';
import { PNG } from 'pngjs';

/** How far one of the colours of a pixel (0–255) may be from what it should be: two machines smooth letters differently. */
const SAME_COLOUR = 96;

/**
 * The share of the pixels of two pictures that a person would see as different, 0 to 1.
 * Pictures of different size have nothing in common: 1.
 */
export async function pictureDifference(path: string, otherPath: string): Promise<number> {
  const [one, other] = await Promise.all(
    [path, otherPath].map(async (each) => PNG.sync.read(await readFile(each))),
  );
  if (one === undefined || other === undefined || one.width !== other.width || one.height !== other.height)
    return 1;
  let different = 0;
  for (let pixel = 0; pixel < one.data.length; pixel += 4) {
    const colours = [pixel, pixel + 1, pixel + 2];
    if (colours.some((at) => Math.abs((one.data[at] ?? 0) - (other.data[at] ?? 0)) > SAME_COLOUR))
      different++;
  }
  return different / (one.width * one.height);
}
