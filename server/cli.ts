// The command line: in: arguments and files. Out: what `check` and `inspect` say, on standard output, and the exit code.
import { main } from './cli/main.ts';

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    // Never the message: it may hold words of a draft.
    process.stderr.write(
      `probity: stopped by a fault of its own (${error instanceof Error ? error.name : 'unknown'}). Please report it.\n`,
    );
    process.exitCode = 2;
  },
);
