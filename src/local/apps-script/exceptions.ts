/** What Apps Script throws at a script: its `name` is 'Exception'. */
export class Exception extends Error {
  override readonly name: string = 'Exception';
}

/** What an advanced service throws when the API behind it refuses. */
export class ApiException extends Exception {
  override readonly name = 'GoogleJsonResponseException';

  constructor(method: string, reason: string) {
    super(`API call to ${method} failed with error: ${reason}`);
  }
}

/** What a script gets for arguments of a wrong type or number. */
export function wrongSignature(method: string, args: readonly unknown[]): Exception {
  const types = args.map(googleTypeName).join(',');
  return new Exception(`The parameters (${types}) don't match the method signature for ${method}.`);
}

function googleTypeName(value: unknown): string {
  if (value === null || value === undefined) return '(null)';
  if (Array.isArray(value)) return value.length > 0 ? `${googleTypeName(value[0])}[]` : '(null)[]';
  return typeof value === 'string' ? 'String' : typeof value;
}
