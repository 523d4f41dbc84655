import { useState } from 'preact/hooks';
import { sidebarWords as words } from '../../messages/sidebar';
import type { CellName } from '../../messages/told-finding';
import { SmallButton } from './small-button';
import './tools.css';

/** More than so many are shown on demand. */
const FEW = 4;

interface PlacesProps {
  readonly places: readonly CellName[];
  readonly goTo: (sheet: string, cell: string | null) => void;
}

/** Places that a person can be taken to. */
export function Places({ places, goTo }: PlacesProps) {
  const [all, setAll] = useState(false);
  const shown = all || places.length === FEW + 1 ? places : places.slice(0, FEW);
  const hidden = places.length - shown.length;
  if (places.length === 0) return null;
  return (
    <div class="tools">
      {shown.map(({ sheet, cell }) => (
        <SmallButton
          key={`${sheet} ${cell}`}
          label={words.goToPlace(sheet, cell)}
          onClick={() => goTo(sheet, cell)}
        >
          {words.place(sheet, cell)}
        </SmallButton>
      ))}
      {hidden > 0 && <SmallButton onClick={() => setAll(true)}>{words.morePlaces(hidden)}</SmallButton>}
    </div>
  );
}
