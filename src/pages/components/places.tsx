import { useState } from 'preact/hooks';
import * as words from '../../messages/place';
import type { CellName } from '../../messages/told-finding';
import { SmallButton } from './small-button';
import './tools.css';

/** More than so many are shown on demand. */
const FEW = 4;

interface PlacesProps {
  readonly places: readonly CellName[];
  /** How many more there are than the page was sent. */
  readonly more?: number | undefined;
  readonly goTo: (sheet: string, cell: string | null) => void;
}

/** Places that a person can be taken to. */
export function Places({ places, more = 0, goTo }: PlacesProps) {
  const [all, setAll] = useState(false);
  const shown = all || places.length === FEW + 1 ? places : places.slice(0, FEW);
  const hidden = places.length - shown.length;
  if (places.length === 0) return null;
  return (
    <div class="tools">
      {shown.map(({ sheet, cell }) => {
        const place = words.place(sheet, cell);
        return (
          <SmallButton key={place} label={words.goTo(place)} onClick={() => goTo(sheet, cell)}>
            {place}
          </SmallButton>
        );
      })}
      {hidden === 0 && more > 0 && <span>{words.more(more)}</span>}
      {hidden > 0 && <SmallButton onClick={() => setAll(true)}>{words.more(hidden + more)}</SmallButton>}
    </div>
  );
}
