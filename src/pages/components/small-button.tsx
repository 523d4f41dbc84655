import type { ComponentChildren } from 'preact';
import './button.css';
import './small-button.css';

interface SmallButtonProps {
  readonly children: ComponentChildren;
  readonly onClick?: () => void;
  /** For a button that opens something below it: whether it is open. */
  readonly expanded?: boolean;
  /** Named by more than its words, where several of the kind stand in a page. */
  readonly label?: string;
  readonly primary?: boolean;
  readonly submit?: boolean;
  /** It keeps the keyboard's focus while it does nothing. */
  readonly disabled?: boolean;
}

/** A button among others, for narrow places. */
export function SmallButton(props: SmallButtonProps) {
  const { children, onClick, expanded, label, primary, submit, disabled = false } = props;
  return (
    <button
      type={submit ? 'submit' : 'button'}
      class={primary ? 'button small primary' : 'button small'}
      aria-expanded={expanded}
      aria-label={label}
      aria-disabled={disabled}
      onClick={disabled ? (event) => event.preventDefault() : onClick && (() => onClick())}
    >
      {children}
    </button>
  );
}
