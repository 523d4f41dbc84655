import type { FindingCode, Sighting } from '../finding';

/** Where a stronger finding speaks, a weaker one on the same ground has nothing to add. */
interface Rank {
  readonly stronger: FindingCode;
  readonly weaker: readonly FindingCode[];
  /** The ground that they share. */
  readonly on: 'cell' | 'item';
  /** A person who accepted the stronger one has looked at the ground itself: the weaker one does not come back. */
  readonly evenAccepted?: true;
  /** Whether the two are about the same thing there; by default they are. */
  readonly same?: (stronger: Sighting, weaker: Sighting) => boolean;
}

const RANKS: readonly Rank[] = [
  // Whose text it is says more than that it does not fit.
  { stronger: 'duplicate-text', weaker: ['off-topic', 'generic-text'], on: 'cell', evenAccepted: true },
  { stronger: 'near-duplicate-text', weaker: ['off-topic'], on: 'cell', evenAccepted: true },
  // The code will be another one, so how it was written does not matter.
  { stronger: 'wrong-reference', weaker: ['item-code-spelling'], on: 'cell', same: isSameCode },
  // Nothing to show at all: each thing that is not there need not be told beside.
  {
    stronger: 'status-conflict',
    weaker: ['missing-progress', 'missing-url', 'missing-date', 'component-missing'],
    on: 'item',
    same: ({ facts }) => 'said' in facts && facts.said === null,
  },
  // What the text says of the status says more than what is filled in.
  { stronger: 'status-conflict', weaker: ['status-behind'], on: 'cell' },
  // A formula's error is no text to be judged.
  { stronger: 'leftover', weaker: ['generic-text', 'off-topic', 'owner-unknown'], on: 'cell' },
];

/**
 * The sightings without those that a stronger one speaks for.
 * @param accepted the sightings that a person accepted
 */
export function withoutOutranked(
  sightings: readonly Sighting[],
  accepted: readonly Sighting[] = [],
): readonly Sighting[] {
  const speakers = new Map<string, Sighting[]>();
  const hear = (speaking: readonly Sighting[], ranks: readonly Rank[]) => {
    for (const sighting of speaking) {
      for (const { stronger, on } of ranks) {
        if (stronger !== sighting.code) continue;
        const key = groundKey(stronger, on, sighting);
        const known = speakers.get(key);
        if (known) known.push(sighting);
        else speakers.set(key, [sighting]);
      }
    }
  };
  hear(sightings, RANKS);
  hear(
    accepted,
    RANKS.filter(({ evenAccepted }) => evenAccepted),
  );
  if (speakers.size === 0) return sightings;
  return sightings.filter(
    (weak) =>
      !RANKS.some(
        ({ stronger, weaker, on, same = () => true }) =>
          weaker.includes(weak.code) &&
          (speakers.get(groundKey(stronger, on, weak)) ?? []).some((strong) => same(strong, weak)),
      ),
  );
}

function groundKey(stronger: FindingCode, on: Rank['on'], { item, place }: Sighting): string {
  const ground = on === 'item' || place === null ? item : `${place.sheet}/${place.row}/${place.column}`;
  return `${stronger} ${ground}`;
}

function isSameCode(strong: Sighting, weak: Sighting): boolean {
  return (
    strong.code === 'wrong-reference' &&
    weak.code === 'item-code-spelling' &&
    strong.facts.cited === weak.facts.text
  );
}
