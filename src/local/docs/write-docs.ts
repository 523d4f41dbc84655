import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checksPage } from './checks-page';
import { drawingSvg, INSTALL_DRAWINGS } from './install-drawings';
import { withRoundTrips } from './performance-page';
import { roomArrows, withRooms } from './rooms';
import { commandTrips } from './round-trips';

/** `npm run docs` */
await writeFile('docs/checks.md', checksPage());
for (const [name, drawing] of Object.entries(INSTALL_DRAWINGS))
  await writeFile(`docs/pictures/${name}.svg`, drawingSvg(drawing));

const architecture = await readFile('docs/architecture.md', 'utf8');
await writeFile('docs/architecture.md', withRooms(architecture, await roomArrows()));

const scratch = await mkdtemp(join(tmpdir(), 'ita-docs-'));
const performance = await readFile('docs/performance.md', 'utf8');
await writeFile('docs/performance.md', withRoundTrips(performance, await commandTrips(scratch)));
await rm(scratch, { recursive: true });
