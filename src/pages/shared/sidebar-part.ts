import { recall, remember } from './remembered';

/** The parts of the sidebar, as a person goes through them. */
export type SidebarPart = 'toMend' | 'toRead' | 'typing';

const KEY = 'ita.sidebar.part';

/** Before the sidebar is opened from another page: which of its parts it opens on. */
export function openSidebarOn(part: SidebarPart): void {
  remember(KEY, part);
}

/** Which part another page has asked for; asked for once. */
export function askedPart(): SidebarPart {
  const asked = recall(KEY);
  remember(KEY, '');
  return asked === 'toRead' || asked === 'typing' ? asked : 'toMend';
}
