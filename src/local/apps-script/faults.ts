import type { Fate, Interpose, ServiceCall } from './service-calls';

/** The ways in which a call goes wrong on Google's side. */
export const FAULT_KINDS = ['service-error', 'outage', 'refused', 'killed', 'lost-answer'] as const;

export type FaultKind =
  /** One call fails; the next is well again. */
  | 'service-error'
  /** This call fails, and all after it. */
  | 'outage'
  /** The person has unticked this permission: every call of the same service is refused from here on. */
  | 'refused'
  /** The run ends before the call. */
  | 'killed'
  /** The call does its work, and then its answer is lost: the script is told that it failed. */
  | 'lost-answer';

/** A fault at the call of this number (`ServiceCall.number`). */
export function faultAt(number: number, kind: FaultKind): Interpose {
  let refused: string | null = null;
  return (call) => {
    if (call.number < number) return undefined;
    const here = call.number === number;
    if (here) refused = call.service;
    switch (kind) {
      case 'service-error':
        return here ? failed(call) : undefined;
      case 'outage':
        return failed(call);
      case 'refused':
        return call.service === refused ? forbidden(call) : undefined;
      case 'killed':
        return here ? { kind: 'killed' } : undefined;
      case 'lost-answer':
        return here ? { ...failed(call), made: true } : undefined;
    }
  };
}

type Thrown = Extract<Fate, { readonly kind: 'throws' }>;

/** In the words that each service has for a failure of its own. */
function failed({ service, method }: ServiceCall): Thrown {
  if (service === 'SpreadsheetApp')
    return thrown('Service Spreadsheets failed while accessing document with id local.');
  if (service === 'Drive')
    return thrown(`API call to ${apiMethod(method)} failed with error: Internal Error`);
  return thrown("We're sorry, a server error occurred. Please wait a bit and try again.");
}

function forbidden({ service, method }: ServiceCall): Thrown {
  return service === 'Drive'
    ? thrown(
        `API call to ${apiMethod(method)} failed with error: Request had insufficient authentication scopes.`,
      )
    : thrown(
        `Specified permissions are not sufficient to call ${service}.${method}. Required permissions: https://www.googleapis.com/auth/spreadsheets.currentonly`,
      );
}

function thrown(message: string): Thrown {
  return { kind: 'throws', message };
}

/** 'Files.create' → 'drive.files.create' */
function apiMethod(method: string): string {
  return `drive.${method.charAt(0).toLowerCase()}${method.slice(1)}`;
}
