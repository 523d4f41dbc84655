import { type ComponentChildren, render } from 'preact';
import './page.css';

/** The room of a page: its content, and its buttons at the bottom. */
export function Page({ children, actions }: { children: ComponentChildren; actions?: ComponentChildren }) {
  return (
    <>
      <main class="page">{children}</main>
      {actions && <footer class="actions">{actions}</footer>}
    </>
  );
}

/** Draws a page over the words that its file shows until the script runs. */
export function show(page: ComponentChildren): void {
  const room = document.getElementById('page');
  if (!room) return;
  room.replaceChildren();
  render(page, room);
}
