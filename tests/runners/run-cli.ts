import { type ChildProcessByStdio, spawn } from 'node:child_process';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { projectRoot } from './run-command.ts';

export interface CliOptions {
  readonly cwd: string;
  /** Variables beside the path, which is all that the command gets. */
  readonly env?: Readonly<Record<string, string>> | undefined;
}

/** Starts `backlot` in a folder. */
export function startCli(
  args: readonly string[],
  { cwd, env }: CliOptions,
): ChildProcessByStdio<null, Readable, Readable> {
  return spawn(process.execPath, [`${projectRoot}src/cli.ts`, ...args], {
    cwd,
    env: { PATH: process.env['PATH'], ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** Runs `backlot` in a folder to its end. */
export async function runCli(args: readonly string[], options: CliOptions) {
  const child = startCli(args, options);
  const exit = new Promise<number | null>((resolve) => child.on('close', resolve));
  const [stdout, stderr, code] = await Promise.all([text(child.stdout), text(child.stderr), exit]);
  return { stdout, stderr, code };
}
