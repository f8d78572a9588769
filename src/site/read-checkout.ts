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

const run = promisify(execFile);

/**
 * Adds to the repository of the settings what only the environment and git know: the commit, and the folder of the
 * content where the settings do not name it.
 */
export async function readCheckout(
  content: string,
  repository: Repository,
  environment: Readonly<Record<string, string | undefined>> = process.env,
): Promise<Checkout> {
  const stated = REVISION_VARIABLES.map((name) => environment[name]).find(Boolean);
  const isWhole = stated !== undefined && repository.path !== null;
  const { head, folder } = isWhole ? { head: null, folder: null } : await askGit(content);
  return {
    repository: { ...repository, path: repository.path ?? folder },
    revision: stated ?? head,
  };
}

/** The commit checked out around a folder, and the folder's path in it; nulls outside a repository. */
async function askGit(folder: string): Promise<{ head: string | null; folder: string | null }> {
  try {
    const { stdout } = await run('git', ['rev-parse', 'HEAD', '--show-prefix'], { cwd: folder });
    const [head = '', prefix = ''] = stdout.split('\n');
    return { head, folder: prefix.replace(/\/$/, '') };
  } catch {
    return { head: null, folder: null };
  }
}
