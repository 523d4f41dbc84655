import { useMemo, useState } from 'preact/hooks';
import type { ImportedList } from '../../ita/import-list/types';
import { doubtWords } from '../../messages/import-list';
import { importWords as words } from '../../messages/import-page';
import { shorten } from '../../messages/shorten';
import { Button } from '../components/button';
import { Notice } from '../components/notice';
import { Page } from '../components/page';
import { SmallButton } from '../components/small-button';
import { type EditedItem, type Mistakes, mistakesIn, newItem } from './edited-items';
import { ItemCard } from './item-card';

interface PreviewProps {
  readonly list: ImportedList;
  readonly year: number;
  /** What follows is a new year, not a comparison. */
  readonly isNewYear: boolean;
  readonly items: readonly EditedItem[];
  readonly ofNoItem: ImportedList['doubts'];
  readonly onChange: (items: readonly EditedItem[]) => void;
  readonly onBack: () => void;
  readonly onAgree: () => void;
}

const NONE: Mistakes = {};

/** What the list is understood as, what is doubtful on top; nothing is written until the person agrees, twice. */
export function Preview({ list, year, isNewYear, items, ofNoItem, onChange, onBack, onAgree }: PreviewProps) {
  const [told, setTold] = useState(false);
  const mistakes = useMemo(() => mistakesIn(items), [items]);
  const wrong = items.filter(({ key }) => mistakes.has(key));
  // What was doubtful when the page opened stays where it is while it is put right.
  const isDoubtful = ({ doubts, proposed, key }: EditedItem) =>
    doubts.length > 0 || proposed.length > 0 || key >= list.items.length;
  const agree = () => {
    setTold(true);
    const [first] = wrong;
    if (first) document.getElementById(`item-${first.key}`)?.focus();
    else onAgree();
  };
  const [doubtfulKeys] = useState(() => new Set(items.filter(isDoubtful).map(({ key }) => key)));
  const doubtful = items.filter(({ key }) => doubtfulKeys.has(key) || key >= list.items.length);
  const certain = items.filter((item) => !doubtful.includes(item));
  const cards = (shown: readonly EditedItem[]) => (
    <ul class="items">
      {shown.map((item) => (
        <ItemCard
          key={item.key}
          item={item}
          mistakes={(told && mistakes.get(item.key)) || NONE}
          onChange={(changed) => onChange(items.map((each) => (each.key === item.key ? changed : each)))}
        />
      ))}
    </ul>
  );
  const add = (text: string) => onChange([...items, newItem(items, text)]);

  return (
    <Page
      actions={
        <>
          <Button onClick={onBack}>{words.again}</Button>
          <Button onClick={() => add('')}>{words.addItem}</Button>
          <Button primary onClick={agree}>
            {isNewYear ? words.onward : words.compare}
          </Button>
        </>
      }
    >
      <p role="status">
        <strong>{words.counted(items.filter(({ dropped }) => !dropped).length, year)}</strong> {words.agree}
      </p>
      {told && wrong.length > 0 && (
        <Notice kind="failure">
          <p>{words.mistakes(wrong.map(({ code, title }) => code || shorten(title)))}</p>
        </Notice>
      )}
      {ofNoItem.length > 0 && (
        <>
          <h2>{words.doubts(ofNoItem.length)}</h2>
          <ul>
            {ofNoItem.map((doubt, index) => (
              <li key={index}>{words.row(doubt.row, doubtWords(doubt))}</li>
            ))}
          </ul>
        </>
      )}
      {doubtful.length > 0 && (
        <>
          <h2>{words.doubtful(doubtful.length)}</h2>
          {cards(doubtful)}
        </>
      )}
      {list.notUnderstood.length > 0 && <NotUnderstood list={list} items={items} onAdd={add} />}
      {certain.length > 0 && (
        <>
          <h2>{words.certain(certain.length)}</h2>
          {cards(certain)}
        </>
      )}
    </Page>
  );
}

function NotUnderstood({
  list: { notUnderstood },
  items,
  onAdd,
}: {
  list: ImportedList;
  items: readonly EditedItem[];
  onAdd: (text: string) => void;
}) {
  const isTaken = (text: string) => items.some(({ title }) => title === text);
  return (
    <>
      <h2>{words.notUnderstood(notUnderstood.length)}</h2>
      <p class="aside">{words.notUnderstoodHelp}</p>
      <ul class="items">
        {notUnderstood.map(({ row, text }, index) => (
          <li key={index} class="item line">
            <span class="what">{words.row(row, shorten(text))}</span>
            {!isTaken(text) && (
              <SmallButton label={words.addAsItemOf(shorten(text))} onClick={() => onAdd(text)}>
                {words.addAsItem}
              </SmallButton>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
