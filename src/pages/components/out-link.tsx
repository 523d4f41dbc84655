import type { ComponentChildren } from 'preact';
import { webAddress } from '../shared/web-address';

interface OutLinkProps {
  readonly href: string;
  readonly class?: string;
  readonly onClick?: () => void;
  readonly children: ComponentChildren;
}

/** A link, which opens in a window of its own. What is no address of the web stays words. */
export function OutLink({ href, class: look, onClick, children }: OutLinkProps) {
  const address = webAddress(href);
  if (address === null) return <span>{children}</span>;
  return (
    <a class={look} onClick={onClick} href={address} target="_blank" rel="noopener noreferrer">
      {children}
    </a>
  );
}
