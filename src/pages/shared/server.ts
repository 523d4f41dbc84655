import type { Outcome } from '../../bridge/outcome';
import type { ServerFunctions } from '../../bridge/server-functions';
import { failureOf, failureWords, mayPass } from '../../messages/failures';

/** Google cuts a run off after six minutes; an answer later than this never comes. */
const PATIENCE_MS = 380_000;

/** A call that failed; the message is the Thai sentence to be shown. */
export class ServerError extends Error {
  constructor(
    readonly code: string,
    sentence: string,
    /** Whether the same call may succeed a moment later, with nothing mended meanwhile. */
    readonly retry: boolean,
  ) {
    super(sentence);
  }
}

type Name = keyof ServerFunctions;

/** The server, as pages know it: one promise a call. */
export const server = {
  /** @throws ServerError */
  call<N extends Name>(
    name: N,
    ...args: Parameters<ServerFunctions[N]>
  ): Promise<ReturnType<ServerFunctions[N]>> {
    const answer = new Promise<ReturnType<ServerFunctions[N]>>((resolve, reject) => {
      const patience = setTimeout(
        () => reject(new ServerError('timeout', failureWords('timeout'), mayPass('timeout'))),
        PATIENCE_MS,
      );
      google.script.run
        .withSuccessHandler((outcome) => {
          clearTimeout(patience);
          if (outcome.ok) resolve(outcome.value as ReturnType<ServerFunctions[N]>);
          else reject(new ServerError(outcome.code, outcome.message, outcome.retry));
        })
        .withFailureHandler((error) => {
          clearTimeout(patience);
          reject(error);
        })
        [name](...args);
    });
    return answer.catch((error: Error) => {
      throw error instanceof ServerError ? error : failure(error.message);
    });
  },
};

export function closePage(): void {
  google.script.host.close();
}

/** What Google says when the call itself failed is for programmers: the person is told what it means. */
function failure(message: string): ServerError {
  const name = failureOf(message);
  return new ServerError(name, failureWords(name), mayPass(name));
}

/** What Google puts into every page. */
interface Runner {
  withSuccessHandler(handler: (outcome: Outcome<unknown>) => void): this;
  withFailureHandler(handler: (error: Error) => void): this;
}

declare const google: {
  readonly script: {
    readonly run: Runner & Readonly<Record<Name, (...args: unknown[]) => void>>;
    readonly host: { close(): void };
  };
};
