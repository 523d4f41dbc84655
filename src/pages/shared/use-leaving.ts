import { useState } from 'preact/hooks';
import type { ServerFunctions } from '../../bridge/server-functions';
import { closePage, type ServerError, server } from './server';

type Way = 'goTo' | 'openSidebar' | 'openFixes';

/**
 * The ways out of a dialog, and why the last one failed. A dialog closes when it has led to what it covers; another
 * dialog takes its place by itself.
 */
export function useLeaving() {
  const [error, setError] = useState<ServerError | null>(null);
  const leave = async <W extends Way>(way: W, ...args: Parameters<ServerFunctions[W]>) => {
    setError(null);
    try {
      await server.call(way, ...args);
      if (way !== 'openFixes') closePage();
    } catch (thrown) {
      setError(thrown as ServerError);
    }
  };
  return [leave, error] as const;
}
