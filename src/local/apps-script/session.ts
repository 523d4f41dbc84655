import { partOf } from './part';

export class Session extends partOf<GoogleAppsScript.Base.Session>(
  'Session',
  'Session',
  [],
  ['getScriptTimeZone'],
) {
  constructor(private readonly timeZone: string) {
    super();
  }

  getScriptTimeZone() {
    return this.timeZone;
  }
}
