import type { ComponentChildren } from 'preact';
import type { useCall } from '../shared/use-call';
import { CloseButton } from './button';
import { Failure } from './notice';
import { Page } from './page';
import { Waiting } from './progress';

/** A page until what it shows has been read: it waits, or tells why not and offers to try again. */
export function FirstRead({
  call,
  again,
  label,
  actions = <CloseButton />,
  children,
}: {
  call: ReturnType<typeof useCall>[0];
  again: () => void;
  label: string;
  actions?: ComponentChildren;
  /** Stands there from the first. */
  children?: ComponentChildren;
}) {
  return (
    <Page actions={actions}>
      {children}
      {call.phase === 'failed' ? (
        <Failure error={call.error} retry={again} />
      ) : (
        <Waiting label={label} slow={call.phase === 'busy' && call.slow} />
      )}
    </Page>
  );
}
