import type { Assessment } from '../assessment/assessment';
import type { ItemCode } from '../criteria/types';
import type { CellEdit, Finding, Place, Sighting } from '../finding';
import { fingerprint } from '../text/fingerprint';
import { lettersOf } from '../text/similarity';
import { acceptedAs, identityOf } from './identity';
import { KINDS, type Together } from './kinds';

/** A finding with the sightings that it was made of. */
export interface Merged {
  readonly finding: Finding;
  readonly sightings: readonly Sighting[];
}

/** The sightings as findings: each fact once, with all its places, in the order in which it was first seen. */
export function merge(sightings: readonly Sighting[], assessment: Assessment): readonly Merged[] {
  const names = rowNames(assessment);
  const groups = new Map<string, { readonly subject: string; readonly sightings: Sighting[] }>();
  for (const sighting of sightings) {
    const { together } = KINDS[sighting.code];
    const subject = subjectOf(sighting, together, names);
    const identity = together === 'all' ? '' : identityOf(sighting);
    const key = [sighting.code, sighting.severity, subject, identity].join('\n');
    const group = groups.get(key);
    if (group) group.sightings.push(sighting);
    else groups.set(key, { subject, sightings: [sighting] });
  }
  return [...groups.values()].map(({ subject, sightings: same }) => ({
    finding: findingOf(same, subject),
    sightings: same,
  }));
}

function findingOf(sightings: readonly Sighting[], subject: string): Finding {
  const [first] = sightings as [Sighting];
  const items = [...new Set(sightings.flatMap(({ item }) => (item === null ? [] : [item])))];
  const places = sightings.flatMap(({ place }) => (place === null ? [] : [place]));
  return {
    code: first.code,
    severity: first.severity,
    about: aboutOf(first),
    item: itemOf(sightings),
    items,
    places,
    facts: first.facts,
    edits: sightings.flatMap(({ place, edits }) =>
      place === null ? [] : edits.map((edit): CellEdit => ({ ...edit, place })),
    ),
    key: keyOf(sightings, subject),
  } as Finding;
}

/**
 * What a finding is accepted by: its kind, what it stands on (an item, or a measure's or an indicator's own name), and
 * its facts. Neither a sort nor a mend beside it changes it, and another finding never has the same.
 */
function keyOf(sightings: readonly Sighting[], subject: string): string {
  const [first] = sightings as [Sighting];
  const facts = [...new Set(sightings.map(identityOf))].sort();
  const ground = subject === first.item ? subject : fingerprint(subject);
  return [acceptedAs(first.code), ground, fingerprint(facts.join('\n'))].join('/');
}

/** Null for what runs through several items, or through none. */
function itemOf(sightings: readonly Sighting[]): ItemCode | null {
  const [first, ...others] = sightings;
  return others.every(({ item }) => item === first?.item) ? (first?.item ?? null) : null;
}

/** What is wrong in a cell of ตั้งค่า is about the settings, unless it is the wording. */
function aboutOf({ code, place }: Sighting): Finding['about'] {
  const { about } = KINDS[code];
  return about === 'work' && place?.sheet === 'settings' ? 'settings' : about;
}

/** What a sighting stands on, where that tells it from others with the same facts. */
function subjectOf({ item, place }: Sighting, together: Together, names: RowNames): string {
  if (together === 'book' || together === 'all') return '';
  if (item !== null) return item;
  return place === null || together === 'fact' ? '' : names(place);
}

type RowNames = (place: Place) => string;

/** What rows that stand for no item are known by, wherever they are sorted to. */
function rowNames({ measures, indicators, offices, settings }: Assessment): RowNames {
  const named = {
    measures: new Map(measures.map(({ row, measure, method }) => [row, lettersOf(measure || method)])),
    indicators: new Map(indicators.map(({ row, name }) => [row, lettersOf(name)])),
    offices: new Map(offices.map(({ row, name }) => [row, lettersOf(name)])),
    settings: new Map(Object.entries(settings.rows).map(([key, row]) => [row, key])),
    oit: new Map<number, string>(),
    components: new Map<number, string>(),
    criteria: new Map<number, string>(),
  };
  return ({ sheet, row }) => `${sheet} ${named[sheet].get(row) ?? ''}`;
}
