import { Exception } from './exceptions';
import { Enum, partOf } from './part';

type Google = GoogleAppsScript.Script.ScriptApp;

export class ScriptApp extends partOf<Google>('ScriptApp', 'ScriptApp', [], ['requireAllScopes']) {
  readonly #authMode = Enum.of<Google['AuthMode']>('ScriptApp.AuthMode', ['NONE', 'LIMITED', 'FULL']);

  /** @param withheld the person has not given all permissions */
  constructor(private readonly withheld: boolean) {
    super();
  }

  get AuthMode() {
    return this.#authMode;
  }

  /** Google shows its page of permissions and ends the run. */
  requireAllScopes(_authMode: GoogleAppsScript.Script.AuthMode): void {
    if (this.withheld) throw new Exception('Authorization is required to perform that action.');
  }
}
