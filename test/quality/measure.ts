import type { Severity } from '../../src/ita/finding';
import { type Part, type Sample, samplesOf, seenIn } from './corpus';

/** Of one code: how often it was to be found and was, and how often it was found where nothing was wrong. */
export interface Quality {
  planted: number;
  found: number;
  false: number;
}

export interface Measured {
  readonly samples: number;
  /** Each with what stands beside it, so that no two are the same. */
  readonly texts: readonly string[];
  readonly byCode: ReadonlyMap<string, Quality>;
  /** Texts in which something was found that is not wrong, by severity. */
  readonly falseAlarms: Readonly<Record<Severity, readonly string[]>>;
  readonly missed: readonly string[];
}

export function measure(part: Part): Measured {
  const samples = samplesOf(part);
  const byCode = new Map<string, Quality>();
  const qualityOf = (code: string) => {
    const quality = byCode.get(code) ?? { planted: 0, found: 0, false: 0 };
    byCode.set(code, quality);
    return quality;
  };
  const falseAlarms: Record<Severity, string[]> = { error: [], warning: [], note: [] };
  const missed: string[] = [];
  for (const sample of samples) {
    const seen = seenIn(sample);
    for (const code of sample.finds) {
      const quality = qualityOf(code);
      quality.planted += 1;
      if (seen.some((sighting) => sighting.code === code)) quality.found += 1;
      else missed.push(`${code} ${inWords(sample)}`);
    }
    for (const { code, severity, facts } of seen) {
      if (sample.finds.includes(code)) continue;
      qualityOf(code).false += 1;
      falseAlarms[severity].push(`${code} ${inWords(sample)} ${JSON.stringify(facts)}`);
    }
  }
  return { samples: samples.length, texts: samples.map(inWords), byCode, falseAlarms, missed };
}

function inWords({ where, status, text, url, date }: Sample): string {
  return [where, status, url, date, text].filter((part) => part !== '').join(' ');
}
