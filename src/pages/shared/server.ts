import type { Outcome } from '../../bridge/outcome';
import type { ServerFunctions } from '../../bridge/server-functions';
import { CALL_FAILURES, type CallFailure, callFailureOf } from '../../messages/call-failures';

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
      const patience = setTimeout(() => reject(failure('timeout')), PATIENCE_MS);
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
      throw error instanceof ServerError ? error : failure(callFailureOf(error.message));
    });
  },
};

export function closePage(): void {
  google.script.host.close();
}

/** What Google says when the call itself failed is for programmers: the person is told what it means. */
function failure(name: CallFailure): ServerError {
  const { sentence, again } = CALL_FAILURES[name];
  return new ServerError(name, sentence, again);
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
