import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { createFailure } from './errors.ts';
import { askGit, findWorkTree } from './git.ts';

/** One entry of `git ls-files --stage`: mode, object, stage, path. */
const ENTRY = /^(\d+) \S+ \d\t(.*)$/s;
const LINK = '120000';

/**
 * Reads a folder as it was at a revision. Its files are written to a folder of their own, through an index of their own,
 * and removed when they are read: the work tree and what is staged stay as they are.
 *
 * @returns what `read` makes of it; null when the folder did not exist.
 * @throws a failure when there is no git, when the folder is in no repository, and when the revision is not known.
 */
export async function readRevision<Read>(
  folder: string,
  revision: string,
  read: (root: string) => Promise<Read>,
): Promise<Read | null> {
  const { root, path } = await findWorkTree(folder).catch((error) =>
    refuse(error, /not a git repository/, `${folder} is in no git repository, so there is nothing to compare it with`),
  );
  const commit = await resolveCommit(root, revision);
  const work = await mkdtemp(join(tmpdir(), 'backlot-'));
  try {
    const tree = join(work, basename(root));
    const isThere = await writeTree({ root, path, commit, tree, index: join(work, 'index') });
    return isThere ? await read(join(tree, path)) : null;
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

async function resolveCommit(root: string, revision: string): Promise<string> {
  try {
    return (await askGit(root, ['rev-parse', '--verify', '--end-of-options', `${revision}^{commit}`])).trim();
  } catch (error) {
    const isShallow = (await askGit(root, ['rev-parse', '--is-shallow-repository'])).trim() === 'true';
    const hint = isShallow ? '; this clone is shallow, so fetch what it lacks' : '';
    return refuse(error, /fatal/, `unknown revision ${revision}${hint}`);
  }
}

interface TreeRequest {
  readonly root: string;
  /** The folder in the repository, empty for all of it. */
  readonly path: string;
  readonly commit: string;
  /** Where the files go. */
  readonly tree: string;
  readonly index: string;
}

/** Writes the files of a folder, or all files when a link among them may lead to any. Says whether there are some. */
async function writeTree({ root, path, commit, tree, index }: TreeRequest): Promise<boolean> {
  // What is kept in large file storage would be downloaded, and is no document.
  const environment = { GIT_INDEX_FILE: index, GIT_LFS_SKIP_SMUDGE: '1' };
  await askGit(root, ['read-tree', commit], { environment });
  const listed = await askGit(root, ['ls-files', '--stage', '-z'], { environment });
  const entries = listed.split('\0').flatMap((line) => {
    const [, mode, name] = ENTRY.exec(line) ?? [];
    return name === undefined ? [] : [{ name, isLink: mode === LINK }];
  });
  const own = entries.filter(({ name }) => path === '' || name.startsWith(`${path}/`));
  const needed = own.some(({ isLink }) => isLink) ? entries : own;
  const input = needed.map(({ name }) => `${name}\0`).join('');
  await askGit(root, ['checkout-index', '-z', '--stdin', `--prefix=${tree}/`], { environment, input });
  return own.length > 0;
}

/** Says what is wrong: that git is missing, the expected problem, or else what git says. */
function refuse(error: unknown, expected: RegExp, problem: string): never {
  if (!(error instanceof Error)) throw error;
  if ('code' in error && error.code === 'ENOENT') throw createFailure('--since needs git, which is not installed');
  const said = 'stderr' in error ? String(error.stderr).trim() : '';
  throw createFailure(said === '' || expected.test(said) ? problem : said);
}
