import { spawn } from 'node:child_process';
import { delimiter } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's root folder. */
export const projectRoot = fileURLToPath(new URL('../..', import.meta.url));

export interface RunOptions {
  readonly env?: NodeJS.ProcessEnv;
  /** Milliseconds after which the command is killed. */
  readonly timeout?: number;
}

/**
 * Runs a command in the project with its output passed through, and gives its exit code. The project's own commands,
 * Node among them, come first on the path. A command that cannot be started or is killed gives 1.
 */
export function runCommand(command: string, args: readonly string[], options: RunOptions = {}): Promise<number> {
  const path = [`${projectRoot}node_modules/.bin`, process.env['PATH']].join(delimiter);
  const child = spawn(command, args, {
    cwd: projectRoot,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...options.env, PATH: path },
    stdio: ['ignore', 'inherit', 'inherit'],
    ...(options.timeout === undefined ? {} : { timeout: options.timeout }),
  });
  return new Promise((resolve) => {
    child.on('error', (error) => {
      console.error(`${command}: ${error.message}`);
      resolve(1);
    });
    child.on('close', (code) => resolve(code ?? 1));
  });
}
