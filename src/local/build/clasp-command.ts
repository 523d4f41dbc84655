import { clasp } from './clasp';

/** `npm run clasp -- login`, and whatever else clasp does. */
process.exitCode = await clasp(process.argv.slice(2));
