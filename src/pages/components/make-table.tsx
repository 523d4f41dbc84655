import type { TableRequest } from '../../bridge/arguments';
import { tableWords as words } from '../../messages/tables';
import { useCall } from '../shared/use-call';
import { LinkButton } from './button';
import { Failure } from './notice';
import { Waiting } from './progress';
import { SmallButton } from './small-button';

/** Makes a document that is one table, and offers to open it. */
export function MakeTable({ request, label }: { request: TableRequest; label: string }) {
  const [made, make] = useCall('createTable');
  if (made.phase === 'busy') return <Waiting label={words.printing} slow={made.slow} />;
  if (made.phase === 'done')
    return (
      <p role="status">
        {words.printed} <LinkButton href={made.value.openLink}>{words.open}</LinkButton>
      </p>
    );
  const start = () => make(request);
  return (
    <>
      {made.phase === 'failed' && <Failure error={made.error} retry={start} />}
      <p>
        <SmallButton onClick={start}>{label}</SmallButton>
      </p>
    </>
  );
}
