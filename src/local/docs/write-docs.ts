import { writeFile } from 'node:fs/promises';
import { checksPage } from './checks-page';

/** `npm run docs` */
await writeFile('docs/checks.md', checksPage());
