import { Command, type CommanderError, InvalidArgumentError } from 'commander';
import { CRITERIA_YEARS } from '../../ita/criteria';
import { check } from './check';
import { menu } from './menu';
import { newBook } from './new-book';
import { report } from './report';
import { sample } from './sample';
import { tags } from './tags';

/** The command line: `npm run -s ita -- COMMAND`. Exit codes: 0 done, 1 a clear message and nothing written, 2 wrong usage. */
export function program(out: NodeJS.WritableStream, err: NodeJS.WritableStream): Command {
  const ita = new Command('ita').description('The ITA add-on over .xlsx and .docx files.');
  ita.exitOverride(exitOnWrongUsage).configureOutput({
    writeOut: (text) => out.write(text),
    writeErr: (text) => err.write(text),
  });

  const run =
    <Args extends unknown[]>(work: (...args: Args) => Promise<Answer>) =>
    async (...args: Args) => {
      try {
        const { json, text } = await work(...args);
        const { json: asJson } = (args[args.length - 1] as Command).opts<{ json?: boolean }>();
        out.write(`${asJson ? JSON.stringify(json) : text}\n`);
      } catch (error) {
        err.write(`${error instanceof Error ? error.message : String(error)}\n`);
        process.exitCode = 1;
      }
    };

  ita
    .command('new <book>')
    .description('a new, empty workbook')
    .option('--year <year>', `fiscal year (พ.ศ.), one of ${CRITERIA_YEARS.join(', ')}`, fiscalYear)
    .option('--force', 'replace a file that is there')
    .option('--json', 'print one JSON value')
    .action(
      run((book: string, { year, force }: { year?: number; force?: true }) => newBook(book, year, force)),
    );
  ita
    .command('sample <book>')
    .description('the workbook of the real report of 2566')
    .option('--clean', 'with its mistakes corrected')
    .option('--force', 'replace a file that is there')
    .option('--json', 'print one JSON value')
    .action(
      run((book: string, { force, clean }: { force?: true; clean?: true }) => sample(book, force, clean)),
    );
  ita
    .command('check <book>')
    .description('«ตรวจความครบถ้วน»; the workbook is written back')
    .option('--json', 'print one JSON value')
    .action(run((book: string) => check(book)));
  ita
    .command('report <book>')
    .description('«สร้างรายงาน»; writes the .docx')
    .option('--out <dir>', 'folder of the .docx', 'out')
    .option('--template <docx>', 'a template to use this once')
    .option('--json', 'print one JSON value')
    .action(run((book: string, options: { out: string; template?: string }) => report(book, options)));
  ita
    .command('tags [template]')
    .description('the words that a template may use, or the judgement of a template')
    .option('--json', 'print one JSON value')
    .action(run((template: string | undefined) => tags(template)));
  ita
    .command('menu')
    .description('the menu that onOpen builds')
    .option('--json', 'print one JSON value')
    .action(run(() => menu()));
  return ita;
}

/** What a command has to say: to a program, and to a person. */
export interface Answer {
  readonly json: unknown;
  readonly text: string;
}

function fiscalYear(text: string): number {
  if (!/^\d{4}$/.test(text)) throw new InvalidArgumentError('a year has four digits, such as 2566');
  return Number(text);
}

function exitOnWrongUsage(error: CommanderError): never {
  process.exit(error.exitCode === 0 ? 0 : 2);
}
