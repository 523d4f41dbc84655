import { runProgram } from '../../src/local/commands/program';

export interface Run {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the command line inside the test's own process: all of it but the two lines of cli.ts. */
export async function ita(...args: string[]): Promise<Run> {
  let [out, err] = ['', ''];
  const status = await runProgram(args, {
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
  });
  return { status, out, err };
}
