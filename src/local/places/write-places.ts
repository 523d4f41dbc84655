import { writeFile } from 'node:fs/promises';
import { packedFile } from './place-names';

/** `npm run places` */
await writeFile('src/ita/place-names/packed.ts', await packedFile());
