import type { ItemState } from '../../commands/item-state';
import { commonWords } from '../../messages/pages';
import { sidebarWords as words } from '../../messages/sidebar';
import { CheckBox } from '../components/field';
import { Notice } from '../components/notice';
import { ResultChip } from './result-chip';
import type { FollowedSelection } from './use-selection';

/** The item of the row that the person is in: what is asked of it, and its components to be ticked. */
export function SelectedRow({ selection: { item, error, tick } }: { selection: FollowedSelection }) {
  return (
    <details class="selected" open>
      <summary>
        <h2>{words.selected}</h2>
      </summary>
      {error && <Notice kind="failure">{error.message}</Notice>}
      {item === undefined && !error && <p class="aside">{commonWords.loading}</p>}
      {item === null && <p>{words.selectRow}</p>}
      {item && <SelectedItem item={item} tick={tick} />}
      <p class="aside">{words.follows}</p>
    </details>
  );
}

function SelectedItem({ item, tick }: { item: ItemState; tick: FollowedSelection['tick'] }) {
  const { code, title, result, asks, components } = item;
  const ticked = components.filter(({ present }) => present).length;
  return (
    <>
      <p>
        <strong>{code}</strong> {title} <ResultChip result={result} />
      </p>
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
          <legend aria-live="polite">{words.ticked(ticked, components.length)}</legend>
          {components.map(({ text, present }, index) => (
            <CheckBox key={`${code} ${index}`} checked={present} onChange={(on) => tick(text, on)}>
              {text}
            </CheckBox>
          ))}
        </fieldset>
      )}
    </>
  );
}
