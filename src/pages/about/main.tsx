import { aboutPageWords as words } from '../../messages/pages';
import { VERSION } from '../../version';
import { CloseButton } from '../components/button';
import { Page, show } from '../components/page';

/** «เกี่ยวกับ»: which version this is, and why each permission is asked for. Asks nothing of the server. */
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
      <p>{words.licence}</p>
      <p class="aside">{words.newVersion}</p>
    </Page>
  );
}

show(<About />);
