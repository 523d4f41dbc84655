import { useState } from 'preact/hooks';
import type { TagGuide as Guide } from '../../commands/templates';
import * as words from '../../messages/templates';
import { TextField } from '../components/field';
import { Failure } from '../components/notice';
import { Waiting } from '../components/progress';
import { useCall } from '../shared/use-call';

/** A word, or a way of writing, as the guide shows it. */
interface Entry {
  readonly form: string;
  readonly meaning: string;
  readonly example: string;
}

/** The words that a template may use, asked for when somebody wants to see them. */
export function TagGuide() {
  const [guide, read] = useCall('readTagGuide');
  return (
    <details onToggle={(event) => event.currentTarget.open && guide.phase === 'idle' && read()}>
      <summary>{words.guide}</summary>
      {guide.phase === 'busy' && <Waiting label={words.guideReading} slow={guide.slow} />}
      {guide.phase === 'failed' && <Failure error={guide.error} retry={read} />}
      {guide.phase === 'done' && <Groups guide={guide.value} />}
    </details>
  );
}

/** Place by place; or, while something is searched for, the words that hold it. */
function Groups({ guide }: { guide: Guide }) {
  const [query, setQuery] = useState('');
  const sought = query.trim().toLowerCase();
  const places = [...new Set(guide.words.map(({ place }) => place))];
  const groups = [
    { title: words.forms, entries: guide.forms },
    ...places.map((place, index) => ({
      title: index === 0 ? words.anywhere : words.within(place),
      entries: guide.words.filter((word) => word.place === place),
    })),
  ].map(({ title, entries }) => ({ title, entries: entries.filter((entry) => holds(entry, sought)) }));
  const count = groups.reduce((sum, { entries }) => sum + entries.length, 0);
  return (
    <>
      <p class="aside">{words.guideHelp}</p>
      <TextField id="search" label={words.search} value={query} onChange={setQuery} />
      <p role="status" class="aside">
        {sought !== '' && words.found(count)}
      </p>
      {groups.map(({ title, entries }) => entries.length > 0 && <Group title={title} entries={entries} />)}
    </>
  );
}

function Group({ title, entries }: { title: string; entries: readonly Entry[] }) {
  return (
    <section key={title}>
      <h3>{title}</h3>
      <dl class="guide">
        {entries.map(({ form, meaning, example }) => (
          <div key={form}>
            <dt>
              <code>{form}</code>
            </dt>
            <dd>
              {meaning}
              {example !== '' && <span class="aside"> {words.example(example)}</span>}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function holds({ form, meaning, example }: Entry, sought: string): boolean {
  return `${form} ${meaning} ${example}`.toLowerCase().includes(sought);
}
