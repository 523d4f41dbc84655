import { useState } from 'preact/hooks';
import type { OwnerAnswer } from '../../bridge/arguments';
import type { OwnedItem } from '../../commands/setup-page';
import * as words from '../../messages/setup-page';
import { Button } from '../components/button';
import { CheckBox, SelectField } from '../components/field';
import { Page } from '../components/page';
import { SmallButton } from '../components/small-button';
import './main.css';

interface OwnersProps {
  readonly items: readonly OwnedItem[];
  readonly offices: readonly string[];
  readonly onBack: () => void;
  readonly onDone: (owners: readonly OwnerAnswer[]) => void;
}

/** Every item with who looks after it: one by one, or many at once. */
export function Owners({ items, offices, onBack, onDone }: OwnersProps) {
  const [owners, setOwners] = useState(() => new Map(items.map(({ code, owner }) => [code, owner])));
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [filter, setFilter] = useState(ALL);
  const [target, setTarget] = useState(offices[0] ?? '');
  const ownerOf = (code: OwnedItem['code']) => owners.get(code) ?? '';
  const shown = items.filter(({ code }) => filter === ALL || ownerOf(code) === filter);
  const known = [...new Set([...offices, ...owners.values()])].filter((name) => name !== '');
  const choices = [...known.map((name) => [name, name] as const), ['', words.noOwner] as const];

  const give = (codes: readonly OwnedItem['code'][], owner: string) => {
    const next = new Map(owners);
    for (const code of codes) next.set(code, owner);
    setOwners(next);
  };
  const giveChosen = () => {
    give(
      items.filter(({ code }) => chosen.has(code)).map(({ code }) => code),
      target,
    );
    setChosen(new Set());
    setFilter(ALL);
  };
  const choose = (codes: readonly string[], on: boolean) =>
    setChosen(new Set(on ? [...chosen, ...codes] : [...chosen].filter((code) => !codes.includes(code))));
  const counted = [ALL, ...known, ''].map((owner): [string, string] => {
    const count = owner === ALL ? items.length : items.filter(({ code }) => ownerOf(code) === owner).length;
    const name = owner === ALL ? words.showAll : owner || words.noOwner;
    return [owner, words.shown(name, count)];
  });

  return (
    <Page
      actions={
        <>
          <Button onClick={onBack}>{words.back}</Button>
          <Button
            primary
            onClick={() =>
              onDone(items.map(({ code, owner }) => ({ code, before: owner, after: ownerOf(code) })))
            }
          >
            {words.start}
          </Button>
        </>
      }
    >
      <h2>{words.owners}</h2>
      <p class="aside">{words.ownersHelp}</p>
      <div class="bulk">
        <SelectField id="shown" label={words.show} value={filter} choices={counted} onChange={setFilter} />
        <SelectField id="target" label={words.change} value={target} choices={choices} onChange={setTarget} />
        <SmallButton disabled={chosen.size === 0} onClick={giveChosen}>
          {words.changeNow}
        </SmallButton>
        <span class="aside" role="status">
          {words.chosen(chosen.size)}
        </span>
      </div>
      <CheckBox
        checked={shown.length > 0 && shown.every(({ code }) => chosen.has(code))}
        onChange={(on) =>
          choose(
            shown.map(({ code }) => code),
            on,
          )
        }
      >
        {words.chooseShown}
      </CheckBox>
      <ul class="owned">
        {shown.map(({ code, title }) => (
          <li key={code}>
            <input
              type="checkbox"
              aria-label={words.choose(code)}
              checked={chosen.has(code)}
              onChange={(event) => choose([code], event.currentTarget.checked)}
            />
            <span class="what" title={title}>
              <strong>{code}</strong> {title}
            </span>
            <select
              aria-label={words.ownerOf(code)}
              value={ownerOf(code)}
              onChange={(event) => give([code], event.currentTarget.value)}
            >
              {choices.map(([value, label]) => (
                <option key={value} value={value}>
                  {label}
                </option>
              ))}
            </select>
          </li>
        ))}
      </ul>
    </Page>
  );
}

/** No division is called so: a name of one is a line of text. */
const ALL = '\n';
