import { type ComponentChildren, render } from 'preact';
import './show.css';

/** Draws a page over the words that its file shows until the script runs. */
export function show(page: ComponentChildren): void {
  const room = document.getElementById('page');
  if (!room) return;
  room.replaceChildren();
  render(page, room);
}
