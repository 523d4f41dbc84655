import type { Finding } from './finding';

/** What the office has decided about findings, and keeps in its workbook. */
export interface Policy {
  /** Codes of the checks that were switched off. */
  readonly switchedOff: ReadonlySet<string>;
  /** The reason for which a finding was accepted, by its key. */
  readonly accepted: ReadonlyMap<string, string>;
}

export const NO_POLICY: Policy = { switchedOff: new Set(), accepted: new Map() };

/** A finding that somebody accepted, and why. */
export interface AcceptedFinding {
  readonly finding: Finding;
  readonly reason: string;
}

/**
 * What makes a finding the same one at the next check, wherever its row stands by then: the check, the item, the column,
 * and what was found there. Once the text that it is about changes, what was accepted is no longer the same.
 */
export function findingKey({ code, item, place, facts }: Finding): string {
  const column = place === null ? '' : `${place.sheet}.${place.column}`;
  return [code, item ?? '-', column, fingerprint(JSON.stringify(facts))].join(':');
}

/** Divides findings into those that stand and those that were accepted; those of switched-off checks are dropped. */
export function applyPolicy(
  findings: readonly Finding[],
  { switchedOff, accepted }: Policy,
): { readonly open: readonly Finding[]; readonly accepted: readonly AcceptedFinding[] } {
  const open: Finding[] = [];
  const kept: AcceptedFinding[] = [];
  for (const finding of findings) {
    if (switchedOff.has(finding.code)) continue;
    const reason = accepted.size === 0 ? undefined : accepted.get(findingKey(finding));
    if (reason === undefined) open.push(finding);
    else kept.push({ finding, reason });
  }
  return { open, accepted: kept };
}

/** FNV-1a of the UTF-16 units, as 8 hexadecimal digits: short enough to stand in a cell. */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}
