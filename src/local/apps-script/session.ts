import { createHash } from 'node:crypto';
import { partOf } from './part';

export class Session extends partOf<GoogleAppsScript.Base.Session>(
  'Session',
  'Session',
  [],
  ['getScriptTimeZone', 'getTemporaryActiveUserKey'],
) {
  /** @param person who runs the script */
  constructor(
    private readonly timeZone: string,
    private readonly person: string,
  ) {
    super();
  }

  getScriptTimeZone() {
    return this.timeZone;
  }

  /** Of Google's it is said that it is another one every month, and for every script. */
  getTemporaryActiveUserKey() {
    return createHash('sha256').update(this.person).digest('base64url');
  }
}
