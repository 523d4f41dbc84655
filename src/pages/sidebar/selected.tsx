import type { ItemState } from '../../commands/item-state';
import type { SidebarFinding } from '../../commands/read-sidebar';
import { andMore } from '../../messages/capped';
import * as commonWords from '../../messages/common';
import * as words from '../../messages/sidebar';
import { CheckBox } from '../components/field';
import { Failure } from '../components/notice';
import type { FindingActions } from './finding';
import { ResultChip } from './result-chip';
import { Sentence } from './sentence';
import type { FollowedSelection } from './use-selection';

interface SelectedRowProps {
  readonly selection: FollowedSelection;
  /** The verdict is just being made anew. */
  readonly judging: boolean;
  /** The open errors of an item. */
  readonly errorsOf: (code: string) => readonly SidebarFinding[];
  readonly goTo: FindingActions['goTo'];
}

/** The item of the row that the person is in: why it is not ครบถ้วน, what is asked of it, and its components. */
export function SelectedRow({ selection: { item, error, tick }, judging, errorsOf, goTo }: SelectedRowProps) {
  return (
    <details class="selected" open>
      <summary>
        <h2>{words.selected}</h2>
      </summary>
      {error && <Failure error={error} />}
      {item === undefined && !error && <p class="aside">{commonWords.loading}</p>}
      {item === null && <p class="aside">{words.selectRow}</p>}
      {item && (
        <SelectedItem item={item} judging={judging} errors={errorsOf(item.code)} goTo={goTo} tick={tick} />
      )}
    </details>
  );
}

interface SelectedItemProps extends Pick<SelectedRowProps, 'goTo' | 'judging'> {
  readonly item: ItemState;
  readonly errors: readonly SidebarFinding[];
  readonly tick: FollowedSelection['tick'];
}

function SelectedItem({ item, judging, errors, goTo, tick }: SelectedItemProps) {
  const { code, title, result, review, asks, components, ticked, total } = item;
  return (
    <>
      <p>
        <strong>{code}</strong> {title}{' '}
        {judging ? <span class="aside">{words.judging}</span> : <ResultChip result={result} />}
      </p>
      <Why toMend={item.toMend} errors={errors} goTo={goTo} />
      {review !== '' && <p class="aside">{review}</p>}
      {asks.length > 0 && (
        <ul class="asks" aria-label={words.asks}>
          {asks.map((ask) => (
            <li key={ask}>{ask}</li>
          ))}
        </ul>
      )}
      {components.length === 0 ? (
        <p>{words.noComponents}</p>
      ) : (
        <fieldset>
          <legend aria-live="polite">{words.ticked(ticked, total)}</legend>
          {components.map(({ text, present }, index) => (
            <CheckBox key={`${code} ${index}`} checked={present} onChange={(on) => tick(text, on)}>
              {text}
            </CheckBox>
          ))}
          {total > components.length && <p>{andMore(total - components.length)}</p>}
        </fieldset>
      )}
    </>
  );
}

interface WhyProps extends Pick<SelectedRowProps, 'goTo'> {
  readonly toMend: string;
  readonly errors: readonly SidebarFinding[];
}

/** The few words that stand in the row itself, then each error as a sentence that leads to its cell. */
function Why({ toMend, errors, goTo }: WhyProps) {
  if (toMend === '' && errors.length === 0) return null;
  return (
    <section class="why" aria-label={words.why}>
      {toMend !== '' && <p class="typed nouns">{toMend}</p>}
      {errors.length > 0 && (
        <ul>
          {errors.map((finding) => (
            <li key={finding.key}>
              <Sentence finding={finding} goTo={goTo} />
              <span class="typed fix">→ {finding.fix}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
