import { aboutPageWords as words } from '../../messages/pages';
import { selfTestWords } from '../../messages/self-test';
import { VERSION } from '../../version';
import { Button, CloseButton } from '../components/button';
import { Page } from '../components/page';
import { show } from '../components/show';
import { server } from '../shared/server';
import '../components/tools.css';
import { Addresses } from './addresses';

/** «เกี่ยวกับ»: which version this is, why each permission is asked for, and whose addresses stand in the sheet. */
function About() {
  return (
    <Page actions={<CloseButton primary />}>
      <p>
        <strong>{words.version(VERSION)}</strong>
      </p>
      <p>{words.what}</p>
      <h2>{words.permissions}</h2>
      <dl>
        {words.scopes.map(([scope, reason]) => (
          <div key={scope}>
            <dt>{scope}</dt>
            <dd>{reason}</dd>
          </div>
        ))}
      </dl>
      <p>{words.privacy}</p>
      <Addresses />
      <p>{words.licence}</p>
      <p class="aside">{words.newVersion}</p>
      <p>{selfTestWords.openHelp}</p>
      <Button onClick={() => server.call('openSelftest').catch(() => {})}>{selfTestWords.open}</Button>
    </Page>
  );
}

show(<About />);
