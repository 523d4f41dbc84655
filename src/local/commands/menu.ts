import type { LocalMenu, MenuItem } from '../apps-script/ui';
import { newWorkbook } from '../xlsx/workbook-file';
import type { Answer } from './answer';
import { startBundle } from './session';

/** `ita menu`: what onOpen puts on the menu bar. */
export async function menu(): Promise<Answer> {
  const host = await startBundle(await newWorkbook('menu'));
  host.call('onOpen', {});
  return { json: host.menus, text: host.menus.flatMap((each) => lines(each, '')).join('\n') };
}

function lines(item: MenuItem, indent: string): string[] {
  if ('separator' in item) return [`${indent}―`];
  if ('functionName' in item) return [`${indent}${item.label}  ${item.functionName}()`];
  return [
    `${indent}${item.caption}`,
    ...(item as LocalMenu).items.flatMap((each) => lines(each, `${indent}  `)),
  ];
}
