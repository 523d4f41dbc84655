import type { ReviewedItem } from '../../commands/review-evidence';
import type { ReviewCells } from '../../ita/assessment/review';
import { addressesIn } from '../../ita/text/page-links';
import { reviewWords, reviewPageWords as words } from '../../messages/review-page';
import { OutLink } from '../components/out-link';
import { useProbes } from './use-probes';

interface EvidenceProps {
  readonly item: ReviewedItem;
  readonly cells: ReviewCells;
  readonly opened: ReadonlySet<string>;
  readonly onOpen: (address: string) => void;
}

/** What an item asks, what it says of itself, and where that can be seen. */
export function Evidence({ item, cells, opened, onOpen }: EvidenceProps) {
  const { asks, components, progress, pages, noPages, evidence, seen } = item;
  const probed = useProbes(pages.map(({ address }) => address));
  const said = reviewWords(cells, seen);
  return (
    <>
      {said !== '' && <p class="said typed">{said}</p>}
      <h3>{words.pages}</h3>
      {pages.length === 0 && noPages.length === 0 && <p>{words.noPages}</p>}
      <ul class="pages">
        {pages.map(({ title, address }, index) => (
          <li key={`${index} ${address}`}>
            <OutLink href={address} onClick={() => onOpen(address)}>
              {title === '' ? address : title} <span class="unseen">{words.newWindow}</span>
            </OutLink>
            {title !== '' && <span class="aside"> {address}</span>}
            {opened.has(address) && <span> ✓ {words.opened}</span>}
            <span class={`probed ${probed(address)}`}>{words.probed[probed(address)]}</span>
          </li>
        ))}
        {noPages.map((text, index) => (
          <li key={`${index} ${text}`} class="typed">
            {words.notAddress(text)}
          </li>
        ))}
      </ul>
      {evidence !== '' && <Internal text={evidence} />}
      {asks.length > 0 && (
        <>
          <h3>{words.asks}</h3>
          <ul>
            {asks.map((ask) => (
              <li key={ask}>{ask}</li>
            ))}
          </ul>
        </>
      )}
      {components.length > 0 && (
        <>
          <h3>{words.components}</h3>
          <ul class="ticks">
            {components.map(({ text, present }, index) => (
              <li key={`${index} ${text}`} class={present ? 'present' : 'absent'}>
                <strong>{present ? words.present : words.absent}</strong> <span class="typed">{text}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      {progress !== '' && (
        <>
          <h3>{words.text}</h3>
          <p class="typed">{progress}</p>
        </>
      )}
    </>
  );
}

/** Files in Drive, photos, letters: seen here, and nowhere outside the office. */
function Internal({ text }: { text: string }) {
  const addresses = addressesIn(text);
  return (
    <>
      <h3>{words.evidence}</h3>
      <p class="typed">{text}</p>
      {addresses.length > 0 && (
        <ul>
          {addresses.map(({ start, address }) => (
            <li key={start}>
              <OutLink href={address}>
                {words.evidenceLink}: {address}
              </OutLink>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
