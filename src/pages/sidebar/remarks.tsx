import { useEffect, useState } from 'preact/hooks';
import * as words from '../../messages/remarks';
import { OutLink } from '../components/out-link';
import { SmallButton } from '../components/small-button';
import { call } from './calls';

type Remarks = Awaited<ReturnType<typeof ask>>;
const ask = () => call('readRemarks');

/**
 * What the Palad said of the last report, until it is mended or another report is made. It is asked for after all else is
 * drawn: nobody waits for it, and where it cannot be read the rest is no less true.
 */
export function Remarks({ attempt }: { attempt: (work: () => Promise<unknown>) => void }) {
  const [remarks, setRemarks] = useState<Remarks>(null);
  useEffect(() => {
    ask().then(setRemarks, () => {});
  }, []);
  if (remarks === null || remarks.remarks.length === 0) return null;
  const { document, link, when, remarks: open } = remarks;
  const mend = (note: string) =>
    attempt(async () => {
      await call('recordStep', { document, step: 'mended', note, day: '', link: '' });
      setRemarks({ ...remarks, remarks: open.filter((each) => each !== note) });
    });
  return (
    <section aria-labelledby="remarks-heading">
      <h2 id="remarks-heading">{words.remarks(open.length)}</h2>
      <p class="aside">
        <OutLink href={link}>
          {words.report} {when}
        </OutLink>
      </p>
      <ul>
        {open.map((remark) => (
          <li key={remark}>
            <span class="typed">{remark}</span>{' '}
            <SmallButton label={`${words.mended}: ${remark}`} onClick={() => mend(remark)}>
              {words.mended}
            </SmallButton>
          </li>
        ))}
      </ul>
    </section>
  );
}
