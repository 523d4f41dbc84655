import { clasp } from './clasp';
import { push } from './push';
import { ROOT } from './root';

/** `npm run push` */
process.exitCode = await push({ root: ROOT, say: (line) => console.log(line), clasp });
