import { PLAIN_REPORT } from '../../commands/document-request';
import { SHEETS } from '../../workbook/schema';
import { TestClock } from '../clock';
import { startHost, WarmScript } from '../host';
import { copyWorkbook, type LocalWorkbook } from '../xlsx/local-workbook';
import { Office } from './office';
import { Random } from './random';
import { askedOf, rowsOf, type Surroundings, sheetNamed, THE_DAY, typeInto } from './small-book';

/**
 * A day of thirty people in one workbook, made from a seed: they type, tick, sort, insert, move and hide; they check, mend,
 * undo and report; and while a command of one runs, the others go on between its calls.
 */

export interface Day {
  readonly seed: number;
  readonly steps: number;
  /** Acts that came in between two calls of a command. */
  readonly between: number;
  /** How often each thing was done. */
  readonly done: Readonly<Record<string, number>>;
  /** Cells of staff's that do not hold what they must, a line each. */
  readonly lost: readonly string[];
  /** Commands that failed, with what was told. */
  readonly failed: readonly string[];
  /** Verdicts that the last check of the day left otherwise than a check of a fresh host. */
  readonly stale: readonly string[];
}

/** What one person does in a step. */
const STEPS = {
  /** Google queues two events and drops the others: not every edit is answered. */
  type: 400,
  typeUnanswered: 350,
  tick: 30,
  check: 16,
  fixes: 14,
  undo: 10,
  accept: 3,
  report: 3,
  sidebar: 10,
  sort: 40,
  insertRow: 14,
  deleteRow: 8,
  insertColumn: 9,
  deleteColumn: 6,
  moveColumn: 30,
  hide: 6,
};
type Step = keyof typeof STEPS;

/** What others do between two calls of a command. A text that is just being mended is not typed over at that very moment. */
const BETWEEN = {
  answered: 3,
  typed: 3,
  sort: 2,
  insertRow: 1,
  insertColumn: 1,
  moveColumn: 2,
  deleteRow: 1,
};
/** How likely a call of a disturbed command has an act before it. */
const LIKELY = 0.03;
/** A person who sorts and moves again and again is not to be raced. */
const MOST_MOVES = 2;
const MINUTE = 60_000;

export function liveThroughDay(
  surroundings: Surroundings,
  book: LocalWorkbook,
  seed: number,
  steps: number,
): Day {
  const random = new Random(seed);
  const workbook = copyWorkbook(book);
  const office = new Office(workbook, random);
  const clock = new TestClock(THE_DAY);
  const done: Record<string, number> = {};
  const failed: string[] = [];
  let between = 0;
  let movesLeft = 0;

  const others = startHost({ ...surroundings, workbook, clock, warm: new WarmScript(), deferWrites: true });
  const disturb = () => {
    if (movesLeft === 0 || random.next() > LIKELY) return undefined;
    between += 1;
    const act = random.weighted(BETWEEN);
    if (act === 'answered' || act === 'typed') put(office.typing(['url', 'note']), act === 'answered');
    else {
      movesLeft -= 1;
      office[act]();
    }
    return undefined;
  };
  const host = startHost({
    ...surroundings,
    workbook,
    clock,
    warm: new WarmScript(),
    deferWrites: true,
    foreignRealm: true,
    interpose: disturb,
  });
  const put = ({ sheet, cell, value }: ReturnType<Office['typing']>, answered: boolean) => {
    if (answered) others.edit(sheet, cell, value);
    else typeInto(sheetNamed(workbook, sheet), cell, value);
  };
  const command = (name: string, ...args: readonly unknown[]) => {
    movesLeft = random.next() < 0.7 ? MOST_MOVES : 0;
    const outcome = host.call(name, ...args) as {
      ok: boolean;
      code: string;
      message: string;
      value: unknown;
    };
    movesLeft = 0;
    if (!outcome.ok && !MAY_BE.includes(outcome.code)) failed.push(`${name}: ${outcome.message}`);
    return outcome.ok ? outcome.value : null;
  };

  const act: Readonly<Record<Step, () => void>> = {
    type: () => put(office.typing(['text', 'text', 'url', 'status', 'note', 'box']), true),
    typeUnanswered: () => put(office.typing(['text', 'url', 'note']), false),
    tick() {
      const { code, text, present } = office.tick();
      command('tickComponent', code, text, present);
    },
    check: () => command('runCheck'),
    fixes() {
      const proposed = command('readFixes') as { fixes: { before: string; after: string }[] } | null;
      const fixes = proposed?.fixes ?? [];
      office.offered(fixes);
      command(
        'applyFixes',
        fixes.filter(() => random.next() < 0.7),
      );
    },
    undo: () => command('undoFixes'),
    accept() {
      const sidebar = command('readSidebar') as { items: { findings: { key: string }[] }[] } | null;
      const keys = sidebar?.items.flatMap(({ findings }) => findings.map(({ key }) => key)) ?? [];
      if (keys.length > 0) command('acceptFinding', random.pick(keys), 'ตรวจแล้ว');
    },
    report() {
      const made = command('createReport', PLAIN_REPORT) as { recorded: boolean } | null;
      if (made && !made.recorded) failed.push('createReport: not recorded');
    },
    sidebar: () => command('readSidebar'),
    sort: () => office.sort(),
    insertRow: () => office.insertRow(),
    deleteRow: () => office.deleteRow(),
    insertColumn: () => office.insertColumn(),
    deleteColumn: () => office.deleteColumn(),
    moveColumn: () => office.moveColumn(),
    hide: () => office.hide(),
  };
  for (let step = 0; step < steps; step++) {
    const name = random.weighted(STEPS);
    done[name] = (done[name] ?? 0) + 1;
    act[name]();
    clock.sleep(MINUTE / 5);
    if (failed.length > 20) break;
  }
  const lostBefore = office.lost();
  command('runCheck');
  return {
    seed,
    steps,
    between,
    done,
    failed,
    lost: [...new Set([...lostBefore, ...office.lost()])],
    stale: staleVerdicts(surroundings, workbook, clock),
  };
}

/** Told when somebody was faster; nothing is wrong then. */
const MAY_BE: readonly string[] = ['nothing-to-undo', 'finding-gone', 'component-gone'];

function staleVerdicts(
  surroundings: Surroundings,
  workbook: LocalWorkbook,
  clock: TestClock,
): readonly string[] {
  const fresh = copyWorkbook(workbook);
  askedOf(startHost({ ...surroundings, workbook: fresh, now: () => clock.now() }), 'runCheck');
  const verdicts = (book: LocalWorkbook) =>
    rowsOf(sheetNamed(book, SHEETS.oit.name)).map(({ cells }) =>
      OUTCOMES.map((heading) => cells[heading] ?? '').join(' | '),
    );
  const expected = verdicts(fresh);
  return verdicts(workbook).flatMap((line, index) =>
    line === expected[index] ? [] : [`${line} ≠ ${expected[index]}`],
  );
}

const { code, componentsTicked, result, toMend, components } = SHEETS.oit.columns;
const OUTCOMES = [code, componentsTicked, result, toMend, components].map(({ heading }) => heading);
