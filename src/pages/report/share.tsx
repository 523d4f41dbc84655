import { useState } from 'preact/hooks';
import type { ReaderRole } from '../../bridge/arguments';
import type { MadeDocument } from '../../commands/make-document';
import type { SharedReport } from '../../commands/share-report';
import * as words from '../../messages/report-page';
import { Button } from '../components/button';
import { SelectField, TextField } from '../components/field';
import { Failure, Notice } from '../components/notice';
import { Waiting } from '../components/progress';
import { useCall } from '../shared/use-call';

const FORM = 'share-form';
const ROLES = Object.entries(words.roles) as [ReaderRole, string][];

/** Sends the document to the Palad, or to whoever is to read it. */
export function ShareForm({ made: { link, email } }: { made: MadeDocument }) {
  const [address, setAddress] = useState(email);
  const [sentTo, setSentTo] = useState('');
  const [role, setRole] = useState<ReaderRole>('commenter');
  const [share, send] = useCall('shareReport');
  const submit = (event?: Event) => {
    event?.preventDefault();
    if (share.phase === 'busy') return;
    setSentTo(address.trim());
    send(link, address, role);
  };
  return (
    <>
      <h2>{words.share}</h2>
      <form id={FORM} noValidate onSubmit={submit}>
        <TextField
          id="email"
          label={words.email}
          help={words.shareHelp}
          value={address}
          onChange={setAddress}
        />
        <SelectField id="role" label={words.role} value={role} choices={ROLES} onChange={setRole} />
        <Button form={FORM}>{words.send}</Button>
      </form>
      {share.phase === 'busy' && <Waiting label={words.sending} slow={share.slow} />}
      {share.phase === 'failed' && <Failure error={share.error} retry={() => submit()} />}
      {share.phase === 'done' && <Shared {...share.value} address={sentTo} />}
    </>
  );
}

function Shared({ sent, recorded, address }: SharedReport & { address: string }) {
  return (
    <Notice kind={sent ? 'done' : 'info'}>
      <p>{sent ? words.sent(address) : words.sentBefore(address)}</p>
      {!recorded && <p>{words.sharingNotRecorded}</p>}
    </Notice>
  );
}
