import { useEffect, useRef, useState } from 'preact/hooks';
import type { ReviewedItem, ReviewList } from '../../commands/review-evidence';
import { reviewState } from '../../ita/assessment/review';
import { reviewPageWords as words } from '../../messages/review-page';
import { Button, CloseButton } from '../components/button';
import { FirstRead } from '../components/first-read';
import '../components/disclosure.css';
import { CheckBox } from '../components/field';
import { Failure, Notice } from '../components/notice';
import { openOutside } from '../components/out-link';
import { Page } from '../components/page';
import { ProgressBar } from '../components/progress';
import { show } from '../components/show';
import { SmallButton } from '../components/small-button';
import '../components/tools.css';
import { recall, remember } from '../shared/remembered';
import { useCall, useStart } from '../shared/use-call';
import { Evidence } from './evidence';
import { Note } from './note';
import { useKeys } from './use-keys';
import { type News, type Reviews, useReviews } from './use-reviews';
import './main.css';

/** «ตรวจทานหลักฐาน»: a person looks at what each item shows, and says whether it will do. */
function Review() {
  const [list, read] = useCall('readReviews');
  useStart(read);
  if (list.phase === 'done') return <Reviewing list={list.value} />;
  return <FirstRead call={list} again={read} label={words.reading} />;
}

const [PLACE, KEYS] = ['ita.review.at', 'ita.review.keys'];

function Reviewing({ list }: { list: ReviewList }) {
  const { items, without, more } = list;
  const [place, setPlace] = useState(() => placeToBegin(items));
  const [noting, setNoting] = useState(false);
  const [withKeys, setWithKeys] = useState(recall(KEYS) !== 'no');
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const heading = useRef<HTMLHeadingElement>(null);
  const turnTo = (to: number) => {
    const item = items[to];
    if (!item) return;
    setNoting(false);
    setPlace(to);
    remember(PLACE, item.code);
  };
  const reviews = useReviews((code) => turnTo(items.findIndex((each) => each.code === code)));
  const moved = useRef(false);
  useEffect(() => {
    // Whoever listens is told of each item, but not pulled away from what the page begins with.
    if (moved.current) {
      scrollTo(0, 0);
      heading.current?.focus();
    }
    moved.current = true;
  }, [place]);

  const item = items[place];
  const open = (address: string) => setOpened((before) => new Set([...before, address]));
  const openNext = () => {
    const pages = item?.pages ?? [];
    const next = pages.find(({ address }) => !opened.has(address)) ?? pages[0];
    if (!next) return;
    openOutside(next.address);
    open(next.address);
  };
  const good = () => {
    if (!item) return;
    reviews.say(item, 'ใช้ได้', '');
    turnTo(place + 1);
  };
  const skip = () => {
    if (!item) return;
    reviews.tell({ kind: 'skipped', code: item.code });
    turnTo(place + 1);
  };
  useKeys(withKeys && !noting, {
    Digit1: good,
    Digit2: () => setNoting(true),
    Digit3: skip,
    KeyO: openNext,
    KeyZ: () => reviews.undo?.(),
    ArrowLeft: () => turnTo(place - 1),
    ArrowRight: () => turnTo(place + 1),
  });
  if (!item) {
    return (
      <Page actions={<CloseButton primary />}>
        <Notice kind="info">{words.nothing}</Notice>
      </Page>
    );
  }
  const label = (name: string, key: string) => (withKeys ? words.key(name, key) : name);
  return (
    <Page
      actions={
        <>
          <CloseButton />
          <Button onClick={skip}>{label(words.skip, '3')}</Button>
          <Button onClick={() => setNoting(true)}>{label(words.toMend, '2')}</Button>
          <Button primary onClick={good}>
            {label(words.good, '1')}
          </Button>
        </>
      }
    >
      <Progress items={items} reviews={reviews} />
      <div role="status">{reviews.news && <Told news={reviews.news} undo={reviews.undo} />}</div>
      <div class="turning">
        <SmallButton label={words.previous} disabled={place === 0} onClick={() => turnTo(place - 1)}>
          ‹
        </SmallButton>
        <h2 ref={heading} tabIndex={-1}>
          {item.code} {item.title} <span class="aside">{words.at(place + 1, items.length)}</span>
        </h2>
        <SmallButton
          label={words.next}
          disabled={place === items.length - 1}
          onClick={() => turnTo(place + 1)}
        >
          ›
        </SmallButton>
      </div>
      {noting && (
        <Note
          onCancel={() => setNoting(false)}
          onSave={(note) => {
            reviews.say(item, 'ต้องแก้', note);
            setNoting(false);
            turnTo(place + 1);
          }}
        />
      )}
      <Evidence key={item.code} item={item} cells={reviews.cellsOf(item)} opened={opened} onOpen={open} />
      {without > 0 && <p class="aside">{words.without(without)}</p>}
      {more > 0 && <p class="aside">{words.more(more)}</p>}
      <details>
        <summary>{words.keys}</summary>
        <CheckBox
          checked={withKeys}
          onChange={(on) => {
            setWithKeys(on);
            remember(KEYS, on ? '' : 'no');
          }}
        >
          {words.useKeys}
        </CheckBox>
        <ul>
          {words.keyList.map(([key, what]) => (
            <li key={key}>
              <kbd>{key}</kbd> {what}
            </li>
          ))}
        </ul>
      </details>
    </Page>
  );
}

/** Where one left off: from the item that was looked at last, the first that still waits for a review. */
function placeToBegin(items: readonly ReviewedItem[]): number {
  const waits = ({ cells, seen }: ReviewedItem) => reviewState(cells, seen)?.stale ?? true;
  const last = Math.max(
    0,
    items.findIndex(({ code }) => code === recall(PLACE)),
  );
  const after = items.findIndex((item, index) => index >= last && waits(item));
  return Math.max(0, after >= 0 ? after : items.findIndex(waits));
}

function Progress({ items, reviews: { cellsOf } }: { items: readonly ReviewedItem[]; reviews: Reviews }) {
  const states = items.map((item) => reviewState(cellsOf(item), item.seen));
  const current = states.flatMap((state) => (state && !state.stale ? [state.result] : []));
  const stale = states.filter((state) => state?.stale).length;
  const good = current.filter((result) => result === 'ใช้ได้').length;
  return (
    <>
      <ProgressBar
        label={words.progress(current.length, items.length)}
        value={current.length}
        max={items.length}
      />
      <p class="aside">{words.counts(good, current.length - good, stale)}</p>
      {current.length === items.length && <p>{words.finished}</p>}
    </>
  );
}

function Told({ news, undo }: { news: News; undo: Reviews['undo'] }) {
  if (news.kind === 'failed') {
    return (
      <>
        <p>{words.notSaved(news.code)}</p>
        <Failure error={news.error} retry={news.again} />
      </>
    );
  }
  return (
    <p class="told">
      {news.kind === 'saved' ? words.saved(news.code, news.result) : words[news.kind](news.code)}
      {news.kind === 'saved' && undo && <SmallButton onClick={undo}>{words.undo}</SmallButton>}
    </p>
  );
}

show(<Review />);
