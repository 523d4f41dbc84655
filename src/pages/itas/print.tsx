import { itasWords as words } from '../../messages/itas-page';
import type { TableKind } from '../../report/tables/table-scope';
import { LinkButton } from '../components/button';
import { Failure } from '../components/notice';
import { Waiting } from '../components/progress';
import { SmallButton } from '../components/small-button';
import { useCall } from '../shared/use-call';

/** Makes a document that is one table, and opens it. */
export function Print({ kind, label }: { kind: TableKind; label: string }) {
  const [made, make] = useCall('createTable');
  if (made.phase === 'busy') return <Waiting label={words.printing} slow={made.slow} />;
  if (made.phase === 'done')
    return (
      <p role="status">
        {words.printed} <LinkButton href={made.value.openLink}>{words.open}</LinkButton>
      </p>
    );
  const start = () => make({ kind, onlyReady: false });
  return (
    <>
      {made.phase === 'failed' && <Failure error={made.error} retry={start} />}
      <p>
        <SmallButton onClick={start}>{label}</SmallButton>
      </p>
    </>
  );
}
