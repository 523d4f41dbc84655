/**
 * What a browser can tell of an address without opening it, and no more: whether anything answers there. The answer itself
 * it may not read. An address that gives none may be dead, wrong, or behind something that lets nobody ask from here.
 */
export type Probed = 'asking' | 'answered' | 'slow' | 'unreached' | 'unknown';

const PATIENCE_MS = 8_000;
/** The browser says that its own rules stopped a call only after the call has failed. */
const WORD_OF_RULES_MS = 50;

export async function probe(address: string): Promise<Probed> {
  if (!canAsk(address)) return 'unknown';
  let stopped = false;
  const onRule = ({ blockedURI }: SecurityPolicyViolationEvent) => {
    stopped ||= originOf(blockedURI) === originOf(address);
  };
  document.addEventListener('securitypolicyviolation', onRule);
  const patience = new AbortController();
  const timer = setTimeout(() => patience.abort(), PATIENCE_MS);
  try {
    await fetch(address, {
      mode: 'no-cors',
      credentials: 'omit',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
      signal: patience.signal,
    });
    return 'answered';
  } catch {
    if (patience.signal.aborted) return 'slow';
    await new Promise((resolve) => setTimeout(resolve, WORD_OF_RULES_MS));
    return stopped || !navigator.onLine ? 'unknown' : 'unreached';
  } finally {
    clearTimeout(timer);
    // What the page itself says is of no use here, and need not be loaded.
    patience.abort();
    document.removeEventListener('securitypolicyviolation', onRule);
  }
}

/** A page of https may not ask one of http, and one that is offline nobody. */
function canAsk(address: string): boolean {
  return navigator.onLine && !(isSecureContext && /^http:/i.test(address));
}

function originOf(address: string): string {
  try {
    return new URL(address).origin;
  } catch {
    return '';
  }
}
