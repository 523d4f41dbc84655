import type { CommandTrips } from './round-trips';

/** Between these the page is made by `npm run docs`; what stands around them is written by hand. */
const BEGIN = '<!-- round trips: made by npm run docs -->';
const END = '<!-- end of the round trips -->';

/** docs/performance.md with its table of round trips made anew. @throws Error when the page has no place for it */
export function withRoundTrips(page: string, commands: readonly CommandTrips[]): string {
  const [begin, end] = [page.indexOf(BEGIN), page.indexOf(END)];
  if (begin < 0 || end < begin) throw new Error(`docs/performance.md lacks ${BEGIN} or ${END}`);
  return `${page.slice(0, begin + BEGIN.length)}\n${table(commands)}\n${page.slice(end)}`;
}

function table(commands: readonly CommandTrips[]): string {
  const rows = commands.map(({ command, trips, byService, mayTravel, budget }) => {
    const services = Object.entries(byService).map(([service, count]) => `${service} ${count}`);
    return `| ${command} | ${trips} | ${services.join(', ') || '—'} | ${mayTravel} | ${budget} |`;
  });
  return [
    '| command, at 43 items | round trips | by service | calls that may travel | at most |',
    '|---|--:|---|--:|--:|',
    ...rows,
  ].join('\n');
}
