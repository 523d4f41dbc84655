import { useEffect, useState } from 'preact/hooks';
import { type Probed, probe } from './probe';

/** Asked once each, and only those of the item that is looked at. */
export function useProbes(addresses: readonly string[]): (address: string) => Probed {
  const [known, setKnown] = useState<Readonly<Record<string, Probed>>>({});
  const asked = addresses.join('\n');
  useEffect(() => {
    for (const address of addresses) {
      if (known[address] !== undefined) continue;
      setKnown((before) => ({ ...before, [address]: 'asking' }));
      probe(address).then((answer) => setKnown((before) => ({ ...before, [address]: answer })));
    }
  }, [asked]);
  return (address) => known[address] ?? 'asking';
}
