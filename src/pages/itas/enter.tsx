import { useState } from 'preact/hooks';
import type { ItasItem } from '../../commands/itas';
import type { EnteredMark } from '../../ita/itas/entered';
import * as words from '../../messages/itas-page';
import { CheckBox } from '../components/field';
import { MakeTable } from '../components/make-table';
import { Failure } from '../components/notice';
import { SmallButton } from '../components/small-button';
import { copyText } from '../shared/copy-text';
import { type ServerError, server } from '../shared/server';
import { changesOf, EntryCard } from './entry-card';

interface EnterProps {
  readonly items: readonly ItasItem[];
  readonly onChange: (code: string, part: Partial<ItasItem>) => void;
}

/** What was done last, and what takes it back. */
interface Done {
  readonly text: string;
  readonly undo: { readonly item: ItasItem; readonly before: EnteredMark | null } | null;
}

export function Enter({ items, onChange }: EnterProps) {
  const [onlyOpen, setOnlyOpen] = useState(false);
  const [done, setDone] = useState<Done | null>(null);
  const [failed, setFailed] = useState<ServerError | null>(null);
  /** What the browser would not copy. */
  const [uncopied, setUncopied] = useState<string | null>(null);

  const mark = async (item: ItasItem, next: EnteredMark | null, text: string, mayUndo = true) => {
    const before = item.mark;
    setFailed(null);
    setDone({ text: words.saving, undo: null });
    // As the person sees it at once; the time comes with the answer.
    onChange(item.code, { mark: next });
    try {
      const kept = await server.call('markEntered', item.code, next);
      onChange(item.code, { mark: kept });
      setDone({ text, undo: mayUndo ? { item: { ...item, mark: kept }, before } : null });
    } catch (error) {
      onChange(item.code, { mark: before });
      setDone(null);
      setFailed(error as ServerError);
    }
  };
  const copy = async (code: string, what: string, text: string) => {
    const isCopied = await copyText(text);
    setUncopied(isCopied ? null : text);
    if (isCopied) setDone({ text: words.copied(code, what), undo: null });
  };

  const unfit = items.filter((item) => item.unfit.length > 0 && item.mark === null);
  const changed = items.filter((item) => changesOf(item) !== null);
  const shown = onlyOpen ? items.filter((item) => item.mark === null || changed.includes(item)) : items;
  return (
    <>
      <p class="aside">{words.intro}</p>
      <Codes label={words.unfitItems(unfit.length)} items={unfit} />
      <Codes label={words.changedItems(changed.length)} items={changed} />
      <CheckBox checked={onlyOpen} onChange={setOnlyOpen}>
        {words.onlyOpen}
      </CheckBox>
      <MakeTable request={{ kind: 'tracking', onlyReady: false }} label={words.track} />
      <div class="told" role="status">
        {done?.text}
        {done?.undo && (
          <>
            {' '}
            <SmallButton
              onClick={() => {
                const { undo } = done;
                if (undo) mark(undo.item, undo.before, words.undone(undo.item.code), false);
              }}
            >
              {words.undo}
            </SmallButton>
          </>
        )}
      </div>
      {failed && <Failure error={failed} />}
      {uncopied !== null && (
        <div role="alert">
          <p>{words.notCopied}</p>
          <textarea aria-label={words.copy} rows={4} readOnly value={uncopied} />
        </div>
      )}
      {shown.length === 0 ? (
        <p>{words.allEntered}</p>
      ) : (
        <ol class="items">
          {shown.map((item) => (
            <EntryCard key={item.code} item={item} onCopy={copy} onMark={mark} />
          ))}
        </ol>
      )}
    </>
  );
}

function Codes({ label, items }: { label: string; items: readonly ItasItem[] }) {
  if (items.length === 0) return null;
  return (
    <p>
      <strong>{label}</strong>{' '}
      {items.map(({ code }) => (
        <>
          <SmallButton key={code} onClick={() => toItem(code)}>
            {code}
          </SmallButton>{' '}
        </>
      ))}
    </p>
  );
}

/** A frame of Google's follows no link within a page. */
function toItem(code: string): void {
  document.getElementById(`item-${code}`)?.focus();
}
