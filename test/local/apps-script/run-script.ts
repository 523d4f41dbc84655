import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Host, type HostOptions, startHost } from '../../../src/local/host';
import { newWorkbook } from '../../../src/local/xlsx/workbook-file';

/** A host whose script is one function `main` with this body; `book`, `sheet` and `cell` are at hand in it. */
export async function hostOf(body: string, options: Partial<HostOptions> = {}): Promise<Host> {
  const code = `function main() {
    var book = SpreadsheetApp.getActiveSpreadsheet();
    var sheet = book.getSheets()[0];
    var cell = sheet.getRange('A1');
    ${body}
  }`;
  const outDir = mkdtempSync(join(tmpdir(), 'ita-host-'));
  return startHost({ code, workbook: await newWorkbook('ทดสอบ'), outDir, ...options });
}

/** What the body returns, as plain data. */
export async function runScript(body: string, options: Partial<HostOptions> = {}): Promise<unknown> {
  return (await hostOf(body, options)).call('main');
}
