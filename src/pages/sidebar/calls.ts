import type { ServerFunctions } from '../../bridge/server-functions';
import { server } from '../shared/server';

let underWay = 0;

/** While something is under way, nothing is asked of the server by itself. */
export const isIdle = () => underWay === 0;

/** Asks the server, as `server.call` does. */
export async function call<N extends keyof ServerFunctions>(
  name: N,
  ...args: Parameters<ServerFunctions[N]>
): Promise<ReturnType<ServerFunctions[N]>> {
  underWay += 1;
  try {
    return await server.call(name, ...args);
  } finally {
    underWay -= 1;
  }
}
