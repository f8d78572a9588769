import { execFileSync } from 'node:child_process';
import { projectRoot } from '../runners/run-command.ts';

/** How long commands take from their start to their end, in milliseconds. */
export interface StartUpTimes {
  /** Node with nothing to do. */
  readonly nothing: number;
  readonly help: number;
  readonly check: number;
  /** The same where Node keeps nothing of what it compiled. */
  readonly firstCheck: number;
}

const RUNS = 10;

/** Measures whole processes on the example content: small documents, so that loading the program is what takes time. */
export function measureStartUp(timeBest: (runs: number, work: () => unknown) => number): StartUpTimes {
  const time = (args: readonly string[], env: NodeJS.ProcessEnv = {}) =>
    timeBest(RUNS, () =>
      execFileSync(process.execPath, args, { cwd: projectRoot, env: { ...process.env, ...env }, stdio: 'ignore' }),
    );
  return {
    nothing: time(['--eval', '0']),
    help: time(['src/cli.ts', '--help']),
    check: time(['src/cli.ts', 'check', 'content']),
    firstCheck: time(['src/cli.ts', 'check', 'content'], { NODE_DISABLE_COMPILE_CACHE: '1' }),
  };
}
