import type { ComponentChildren } from 'preact';
import * as commonWords from '../../messages/common';
import { closePage } from '../shared/server';
import './button.css';
import { OutLink } from './out-link';

interface ButtonProps {
  readonly children: ComponentChildren;
  readonly onClick?: () => void;
  /** The one thing that the page is there for. */
  readonly primary?: boolean;
  /** Sends the form of this id. */
  readonly form?: string;
}

export function Button({ children, onClick, primary, form }: ButtonProps) {
  return (
    <button
      type={form ? 'submit' : 'button'}
      form={form}
      class={primary ? 'button primary' : 'button'}
      // Without the event: what a click starts may be a call of the server, which could not carry it.
      onClick={onClick && (() => onClick())}
    >
      {children}
    </button>
  );
}

export function CloseButton({ primary = false }: { primary?: boolean }) {
  return (
    <Button primary={primary} onClick={closePage}>
      {commonWords.close}
    </Button>
  );
}

/** Opens an address in a window of its own. */
export function LinkButton({ href, children }: { href: string; children: ComponentChildren }) {
  return (
    <OutLink class="button primary" href={href}>
      {children}
    </OutLink>
  );
}
