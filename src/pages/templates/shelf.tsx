import { useState } from 'preact/hooks';
import * as words from '../../messages/templates';
import type { TemplateEntry } from '../../workbook/templates';
import { SmallButton } from '../components/small-button';
import { nameOf, type UsedShelf } from './use-shelf';

/** The standard template, then the office's own: which is in use, and what can be done with each. */
export function ShelfList({ used }: { used: UsedShelf }) {
  return (
    <ul class="shelf">
      <Template used={used} entry={null} />
      {used.shelf.templates.map((entry) => (
        <Template key={entry.name} used={used} entry={entry} />
      ))}
    </ul>
  );
}

/** @param entry null for the standard one */
function Template({ used, entry }: { used: UsedShelf; entry: TemplateEntry | null }) {
  const [asking, setAsking] = useState(false);
  const key = entry?.name ?? null;
  const name = nameOf(key);
  const inUse = used.shelf.chosen === key;
  return (
    <li class={inUse ? 'in-use' : ''}>
      <h3>
        {name} {inUse && <span class="mark">{words.inUse}</span>}
        {entry?.draft && <span class="mark draft">{words.draft}</span>}
      </h3>
      <p class="aside">{entry ? words.saved(entry.savedAt, entry.savedBy) : words.standardHelp}</p>
      {entry?.draft && <p class="aside">{words.draftHelp}</p>}
      <div class="tools">
        {!inUse && !entry?.draft && (
          <SmallButton label={words.of(words.use, name)} onClick={() => used.choose(key)}>
            {words.use}
          </SmallButton>
        )}
        <SmallButton label={words.of(words.download, name)} onClick={() => used.download(key)}>
          {words.download}
        </SmallButton>
        <SmallButton label={words.of(words.openInDocs, name)} onClick={() => used.openInDocs(key)}>
          {words.openInDocs}
        </SmallButton>
        {entry && (
          <SmallButton
            label={words.of(words.discard, name)}
            expanded={asking}
            onClick={() => setAsking(!asking)}
          >
            {words.discard}
          </SmallButton>
        )}
      </div>
      {entry && asking && (
        <DiscardQuestion used={used} name={entry.name} inUse={inUse} onKeep={() => setAsking(false)} />
      )}
    </li>
  );
}

interface QuestionProps {
  readonly used: UsedShelf;
  readonly name: string;
  readonly inUse: boolean;
  readonly onKeep: () => void;
}

/** Asked where the template stands: what is lost, and the way to keep it first. */
function DiscardQuestion({ used, name, inUse, onKeep }: QuestionProps) {
  return (
    <div class="question">
      <p>{words.discardQuestion(name)}</p>
      {inUse && <p>{words.discardInUse}</p>}
      <div class="tools">
        <SmallButton onClick={() => used.download(name)}>{words.downloadFirst}</SmallButton>
        <SmallButton onClick={() => used.discard(name)}>{words.discardNow}</SmallButton>
        <SmallButton onClick={onKeep}>{words.keep}</SmallButton>
      </div>
    </div>
  );
}
