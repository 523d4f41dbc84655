import { buildDist } from './build-dist';
import { DIST } from './fresh-bundle';

const { bytes } = await buildDist(DIST);
console.log(`dist/Code.js  ${Math.round(bytes / 1024)} KB`);
