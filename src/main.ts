import { buildWorkbook as build } from './commands/build-workbook';
import { checkCompleteness as check } from './commands/check-completeness';
import { makeReport as report } from './commands/make-report';
import { showMenu } from './commands/menu';
import { runCommand } from './commands/run-command';
import { aboutTitle, aboutWords, buildTitle, checkTitle, reportTitle } from './messages/dialogs';
import { VERSION } from './version';

/** The functions that Google calls by name: triggers, menu items, pages. The build makes each a global. */

export const onOpen = () => showMenu();

export const checkCompleteness = () => runCommand(checkTitle, check, ({ message }) => message);

export const makeReport = (template?: string) => runCommand(reportTitle, () => report(template));

export const buildSheets = (year?: number) =>
  runCommand(
    buildTitle,
    () => build(year),
    ({ message }) => message,
  );

export const showAbout = () =>
  runCommand(
    aboutTitle,
    () => aboutWords(VERSION),
    (words) => words,
  );
