import type { ComponentChildren } from 'preact';
import './page.css';

/** The room of a window: its content, and its buttons at the bottom. */
export function Page({ children, actions }: { children: ComponentChildren; actions?: ComponentChildren }) {
  return (
    <>
      <main class="page">{children}</main>
      {actions && <footer class="actions">{actions}</footer>}
    </>
  );
}
