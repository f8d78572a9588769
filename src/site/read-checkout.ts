import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { z } from 'zod';
import { type Repository, repositorySchema } from '../backlog/repository.ts';

/** Where a link to a line of the documents leads. */
export const checkoutSchema = z.object({
  repository: repositorySchema,
  revision: z.string().nullable().describe('The commit that is built; null when nobody knows.'),
});

export type Checkout = z.infer<typeof checkoutSchema>;

/** Who says which commit is built, the first that is set: whoever builds, GitHub Actions, GitLab CI. */
const REVISION_VARIABLES = ['BACKLOT_REVISION', 'GITHUB_SHA', 'CI_COMMIT_SHA'] as const;

/** Who says which branch it is on: GitHub Actions, on a pull request first, GitLab CI. */
const BRANCH_VARIABLES = [
  'GITHUB_HEAD_REF',
  'GITHUB_REF_NAME',
  'CI_MERGE_REQUEST_SOURCE_BRANCH_NAME',
  'CI_COMMIT_BRANCH',
] as const;

const run = promisify(execFile);

/**
 * Adds to the repository of the settings what only the environment and git know: the commit, and the branch and the
 * folder of the content where the settings do not name them.
 */
export async function readCheckout(
  content: string,
  repository: Repository,
  environment: Readonly<Record<string, string | undefined>> = process.env,
): Promise<Checkout> {
  const find = (names: readonly string[]) => names.map((name) => environment[name]).find(Boolean);
  const isTag = environment['GITHUB_REF_TYPE'] === 'tag';
  const revision = find(REVISION_VARIABLES);
  const branch = repository.branch ?? (isTag ? undefined : find(BRANCH_VARIABLES));
  const isWhole = revision !== undefined && branch !== undefined && repository.path !== null;
  const git = isWhole ? NOTHING : await askGit(content);
  return {
    repository: { ...repository, branch: branch ?? git.branch, path: repository.path ?? git.folder },
    revision: revision ?? git.head,
  };
}

interface Known {
  readonly head: string | null;
  readonly folder: string | null;
  readonly branch: string | null;
}

const NOTHING: Known = { head: null, folder: null, branch: null };

/** The commit and the branch checked out around a folder, and the folder's path there; nulls outside a repository. */
async function askGit(folder: string): Promise<Known> {
  try {
    const { stdout } = await run('git', ['rev-parse', 'HEAD', '--show-prefix', '--abbrev-ref', 'HEAD'], {
      cwd: folder,
    });
    const [head = '', prefix = '', branch = ''] = stdout.split('\n');
    return { head, folder: prefix.replace(/\/$/, ''), branch: branch === 'HEAD' || branch === '' ? null : branch };
  } catch {
    return NOTHING;
  }
}
