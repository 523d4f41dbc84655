import type { ComponentChildren } from 'preact';
import { webAddress } from '../shared/web-address';

interface OutLinkProps {
  readonly href: string;
  readonly class?: string;
  readonly onClick?: () => void;
  readonly children: ComponentChildren;
}

/** Opens a page in a window of its own, for a key or a button; what is no address of the web opens nothing. */
export function openOutside(href: string): void {
  const address = webAddress(href);
  if (address !== null) window.open(address, '_blank', 'noopener,noreferrer');
}

/** Opens the person's own mail program with a letter that nobody has sent. @param href a mailto: of our own making */
export function LetterLink({
  href,
  label,
  children,
}: {
  href: string;
  label: string;
  children: ComponentChildren;
}) {
  if (!href.startsWith('mailto:')) return null;
  return (
    <a class="button small" href={href} target="_blank" rel="noopener" aria-label={label}>
      {children}
    </a>
  );
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
