import { program } from './commands/program';

await program(process.stdout, process.stderr).parseAsync();
