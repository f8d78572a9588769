import { z } from 'zod';
import type { WordsByLanguage } from '../words/by-language.ts';
import type { Place } from './source.ts';

/** How a forge addresses a file at a revision, and lines in it. `{ref}` is the revision with what kind of one it is. */
interface Forge {
  /** What the host of such a forge contains. */
  readonly host: RegExp;
  readonly file: string;
  readonly line: string;
  readonly lines: string;
  /** Its editor, of a file on a branch, at a line where the forge can do that. */
  readonly edit: string;
}

/** Markdown is asked for as text, because lines of the rendered page have no addresses. */
const FORGES: readonly Forge[] = [
  {
    host: /github/,
    file: '{url}/blob/{revision}/{path}?plain=1',
    line: '#L{line}',
    lines: '#L{line}-L{endLine}',
    edit: '{url}/edit/{branch}/{path}#L{line}',
  },
  {
    host: /gitlab/,
    file: '{url}/-/blob/{revision}/{path}?plain=1',
    line: '#L{line}',
    lines: '#L{line}-{endLine}',
    edit: '{url}/-/edit/{branch}/{path}#L{line}',
  },
  {
    host: /gitea|forgejo|^codeberg\.org$/,
    file: '{url}/src/{ref}/{path}?display=source',
    line: '#L{line}',
    lines: '#L{line}-L{endLine}',
    edit: '{url}/_edit/{branch}/{path}',
  },
  {
    host: /^bitbucket\.org$/,
    file: '{url}/src/{revision}/{path}',
    line: '#lines-{line}',
    lines: '#lines-{line}:{endLine}',
    edit: '{url}/src/{branch}/{path}?mode=edit',
  },
];
const WHOLE_COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

/** Where the documents are kept. */
export const repositorySchema = z.object({
  url: z.string(),
  branch: z.string().nullable(),
  path: z.string().nullable().describe('Without a slash at its ends; null when nobody said.'),
  lines: z.string().nullable(),
});

export type Repository = z.infer<typeof repositorySchema>;

/** The same as the settings give it, an address or an address with more, with what the schema says in one language. */
export function createRepositorySetting({ repositories: words }: WordsByLanguage['settings']) {
  const url = z.url({ protocol: /^https?$/, error: words.expected.address, abort: true });
  const withMore = z
    .strictObject({
      url: url.describe(words.url),
      branch: z.string().min(1).optional().describe(words.branch),
      path: z.string().optional().describe(words.path),
      lines: z
        .string()
        .regex(/^https?:\/\/.*\{path\}/, words.expected.lines)
        .optional()
        .describe(words.lines),
    })
    .refine(({ url, lines }) => lines !== undefined || forgeOf(url) !== undefined, {
      path: ['url'],
      error: words.expected.forge,
    });
  return z
    .union([url.refine(forgeOf, { error: words.expected.forge }), withMore])
    .transform((value): z.infer<typeof withMore> => (typeof value === 'string' ? { url: value } : value))
    .transform(
      ({ url, branch, path, lines }): Repository => ({
        url: url.replace(/\/+$/, '').replace(/\.git$/, ''),
        branch: branch ?? null,
        path: path === undefined ? null : trimSlashes(path),
        lines: lines ?? null,
      }),
    );
}

/**
 * The address of lines of a document in its repository, as text and not rendered.
 *
 * @param revision the commit that was built; null when it is not known, then the branch of the settings counts, or
 * whatever the forge shows first.
 */
export function linkToLine(
  repository: Repository,
  revision: string | null,
  { file, line, endLine }: Pick<Place, 'file' | 'line' | 'endLine'>,
): string {
  const named = revision ?? repository.branch ?? 'HEAD';
  const values: Readonly<Record<string, string>> = {
    url: repository.url,
    path: encodePath(repository.path ? `${repository.path}/${file}` : file),
    revision: encodePath(named),
    ref: `${WHOLE_COMMIT.test(named) ? 'commit' : 'branch'}/${encodePath(named)}`,
    line: String(line),
    endLine: String(endLine),
  };
  return fill(templateOf(repository, endLine > line), values);
}

/**
 * Where a document is edited on its forge. `{line}` in it stands for a line; it is absent where the forge opens files at
 * their start. Null on other forges, and when nobody knows the branch: commits cannot be edited.
 */
export function linkToEditor({ url, branch, path }: Repository, file: string): string | null {
  const forge = forgeOf(url);
  if (!forge || branch === null) return null;
  const values: Readonly<Record<string, string>> = {
    url,
    branch: encodePath(branch),
    path: encodePath(path ? `${path}/${file}` : file),
  };
  return fill(forge.edit, values);
}

function fill(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}/g, (all, name: string) => values[name] ?? all);
}

function templateOf({ url, lines }: Repository, isRange: boolean): string {
  if (lines !== null) return lines;
  const forge = forgeOf(url);
  return forge ? `${forge.file}${isRange ? forge.lines : forge.line}` : '{url}';
}

function forgeOf(url: string): Forge | undefined {
  const hostname = URL.parse(url)?.hostname ?? '';
  return FORGES.find(({ host }) => host.test(hostname));
}

function encodePath(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}

function trimSlashes(path: string): string {
  return path.replace(/^(?:\.?\/)+|\/+$/g, '');
}
