import { useState } from 'preact/hooks';
import { webWords as words } from '../../messages/public-page';
import { countReady, type PublicList } from '../../publish/public-list';
import { publicFile, publicFileName, publicFragment } from '../../publish/public-page';
import { Button, CloseButton } from '../components/button';
import { FirstRead } from '../components/first-read';
import '../components/field.css';
import { MakeTable } from '../components/make-table';
import { Notice } from '../components/notice';
import { Page } from '../components/page';
import { show } from '../components/show';
import { copyText } from '../shared/copy-text';
import { recall, remember } from '../shared/remembered';
import { saveFile } from '../shared/save-file';
import { useCall, useStart } from '../shared/use-call';
import './main.css';

/** «หน้า ITA สำหรับเว็บไซต์»: the year's list as a page for the public, to be seen, copied and saved. */
function Web() {
  const [list, read] = useCall('readPublicList');
  useStart(read);
  if (list.phase === 'done') return <Ready list={list.value} />;
  return <FirstRead call={list} again={read} label={words.reading} />;
}

const CHOICE = 'ita.web.all';

type Told = { readonly kind: 'copied' | 'saved' } | { readonly kind: 'code'; readonly code: string } | null;

function Ready({ list }: { list: PublicList }) {
  const [all, setAll] = useState(recall(CHOICE) === 'yes');
  const [told, tell] = useState<Told>(null);
  const { ready, total } = countReady(list);
  const choose = (value: boolean) => {
    setAll(value);
    tell(null);
    remember(CHOICE, value ? 'yes' : '');
  };
  const copy = async () => {
    const code = publicFragment(list, { all });
    tell((await copyText(code)) ? { kind: 'copied' } : { kind: 'code', code });
  };
  const save = () => {
    saveFile(publicFileName(list), publicFile(list, { all }), 'text/html');
    tell({ kind: 'saved' });
  };
  const isEmpty = ready === 0 && !all;
  return (
    <Page
      actions={
        <>
          <CloseButton />
          {!isEmpty && <Button onClick={save}>{words.save}</Button>}
          {!isEmpty && (
            <Button primary onClick={copy}>
              {words.copy}
            </Button>
          )}
        </>
      }
    >
      <fieldset>
        <legend>{words.choice}</legend>
        <Choice checked={!all} onChoose={() => choose(false)} label={words.readyOnly(ready)} />
        <Choice checked={all} onChoose={() => choose(true)} label={words.all(total, total - ready)} />
        <p class="aside">{words.ready}</p>
      </fieldset>
      {told && <ToldOf told={told} name={publicFileName(list)} />}
      {isEmpty ? (
        <Notice kind="info">{words.none}</Notice>
      ) : (
        // No script runs in it, and its links open beside.
        <iframe
          title={words.preview}
          sandbox="allow-popups allow-popups-to-escape-sandbox"
          srcDoc={publicFile(list, { all }).replace('<head>', '<head><base target="_blank">')}
        />
      )}
      {!isEmpty && (
        <MakeTable key={String(all)} request={{ kind: 'public', onlyReady: !all }} label={words.asTable} />
      )}
      <p class="aside">{words.privacy}</p>
    </Page>
  );
}

function Choice({ checked, onChoose, label }: { checked: boolean; onChoose: () => void; label: string }) {
  return (
    <label class="check-box">
      <input type="radio" name="shown" checked={checked} onChange={onChoose} />
      <span>{label}</span>
    </label>
  );
}

function ToldOf({ told, name }: { told: NonNullable<Told>; name: string }) {
  if (told.kind !== 'code') {
    return <Notice kind="done">{told.kind === 'copied' ? words.copied : words.saved(name)}</Notice>;
  }
  return (
    <>
      <Notice kind="failure">{words.notCopied}</Notice>
      <textarea aria-label={words.code} rows={6} readOnly value={told.code} />
    </>
  );
}

show(<Web />);
