import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import type { DocumentRequest } from '../../bridge/arguments';
import { PLAIN_REPORT } from '../../commands/document-request';
import { CRITERIA_YEARS } from '../../ita/criteria';
import { DOCUMENT_KINDS } from '../../report/document-kinds';
import { REPORT_FONTS } from '../../report/template-font';
import type { Answer } from './answer';
import { check } from './check';
import { EXPORT_KINDS, type ExportKind, exportBook } from './export';
import { importList } from './import-list';
import { menu } from './menu';
import { newBook } from './new-book';
import { report } from './report';
import { roll } from './roll';
import { sample } from './sample';
import { selftest } from './selftest';
import { tags } from './tags';

/** Where a run of the command line writes. */
export interface Streams {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

/**
 * The command line: `npm run -s ita -- COMMAND`.
 * @returns the exit code: 0 done, 1 a clear message and nothing written, 2 wrong usage.
 */
export async function runProgram(args: readonly string[], { out, err }: Streams): Promise<number> {
  let exitCode = 0;
  const ita = new Command('ita').description('The ITA add-on over .xlsx and .docx files.');
  ita.exitOverride().configureOutput({ writeOut: out, writeErr: err });

  const run =
    <Args extends unknown[]>(work: (...args: Args) => Promise<Answer>) =>
    async (...args: Args) => {
      try {
        const { json, text } = await work(...args);
        const { json: asJson } = (args[args.length - 1] as Command).opts<{ json?: boolean }>();
        out(`${asJson ? JSON.stringify(json) : text}\n`);
      } catch (error) {
        err(`${error instanceof Error ? error.message : String(error)}\n`);
        exitCode = 1;
      }
    };

  ita
    .command('new <book>')
    .description('a new, empty workbook')
    .option(
      '--year <year>',
      `fiscal year (พ.ศ.): ${CRITERIA_YEARS.join(', ')}, or any with --list`,
      fiscalYear,
    )
    .option('--list <list>', 'a file with the items of the year, where it is none of these')
    .option('--force', 'replace a file that is there')
    .option('--json', 'print one JSON value')
    .action(
      run((book: string, options: { year?: number; list?: string; force?: true }) => newBook(book, options)),
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
    .addOption(new Option('--kind <kind>', 'what is made').choices(DOCUMENT_KINDS).default(PLAIN_REPORT.kind))
    .addOption(new Option('--font <font>', 'its font').choices(REPORT_FONTS).default(PLAIN_REPORT.font))
    .option(
      '--appendix',
      'with the summary by sub-indicator and the list of addresses',
      PLAIN_REPORT.appendix,
    )
    .option('--year <year>', 'fiscal year (พ.ศ.) of sheets that the workbook keeps', fiscalYear)
    .option('--json', 'print one JSON value')
    .action(
      run((book: string, { kind, font, appendix, ...where }: ReportOptions) =>
        report(book, where, { kind, font, appendix }),
      ),
    );
  ita
    .command('roll <book>')
    .description('«ปีงบประมาณใหม่»: keeps the sheets of the year, and makes those of the next')
    .requiredOption('--year <year>', 'the new fiscal year (พ.ศ.)', fiscalYear)
    .option('--list <list>', 'a file with its items, where the program brings none along')
    .option('--json', 'print one JSON value')
    .action(run((book: string, options: { year: number; list?: string }) => roll(book, options)));
  ita
    .command('import <list>')
    .description('what a pasted or picked list of items is understood as; nothing is written')
    .option('--year <year>', 'fiscal year (พ.ศ.) that the list is for', fiscalYear)
    .option('--json', 'print one JSON value')
    .action(run((list: string, { year }: { year?: number }) => importList(list, year)));
  ita
    .command('export <book>')
    .description('what the pages give to be sent, entered or published, as files')
    .addOption(new Option('--what <what>', 'what is made').choices(EXPORT_KINDS).makeOptionMandatory())
    .requiredOption('--out <dir>', 'folder of the files')
    .option('--json', 'print one JSON value')
    .action(run((book: string, options: { what: ExportKind; out: string }) => exportBook(book, options)));
  ita
    .command('tags [template]')
    .description('the words that a template may use, or the judgement of a template')
    .option('--json', 'print one JSON value')
    .action(run((template: string | undefined) => tags(template)));
  ita
    .command('selftest')
    .description('the probes of «ทดสอบระบบ», on this host')
    .option('--json', 'print one JSON value')
    .action(run(() => selftest()));
  ita
    .command('menu')
    .description('the menu that onOpen builds')
    .option('--json', 'print one JSON value')
    .action(run(() => menu()));

  try {
    await ita.parseAsync(args, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return error.exitCode === 0 ? 0 : 2;
  }
  return exitCode;
}

type ReportOptions = DocumentRequest & Parameters<typeof report>[1];

function fiscalYear(text: string): number {
  if (!/^\d{4}$/.test(text)) throw new InvalidArgumentError('a year has four digits, such as 2566');
  return Number(text);
}
