import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);
/** Names of all files of a large repository. */
const MOST_BYTES = 2 ** 30;

export interface GitOptions {
  readonly input?: string | undefined;
  readonly environment?: Readonly<Record<string, string>> | undefined;
}

/**
 * Runs git in a folder and gives what it prints.
 *
 * @throws an error whose `stderr` is what git says about it; one with the code `ENOENT` where there is no git.
 */
export async function askGit(folder: string, args: readonly string[], options: GitOptions = {}): Promise<string> {
  const env = { ...process.env, LC_ALL: 'C', ...options.environment };
  const running = run('git', [...args], { cwd: folder, env, maxBuffer: MOST_BYTES });
  // A git that ends before it has read everything says why in its own words.
  running.child.stdin?.on('error', () => {}).end(options.input ?? '');
  return (await running).stdout;
}

/** The work tree around a folder, and the folder's path in it with `/` separators, empty at the root. */
export async function findWorkTree(folder: string): Promise<{ root: string; path: string }> {
  const [root = '', prefix = ''] = (await askGit(folder, ['rev-parse', '--show-toplevel', '--show-prefix'])).split(
    '\n',
  );
  return { root, path: prefix.replace(/\/$/, '') };
}
