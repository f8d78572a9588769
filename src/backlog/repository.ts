import { z } from 'zod';
import type { Place } from './source.ts';

/** How a forge addresses a file at a revision, and lines in it. `{ref}` is the revision with what kind of one it is. */
interface Forge {
  /** What the host of such a forge contains. */
  readonly host: RegExp;
  readonly file: string;
  readonly line: string;
  readonly lines: string;
}

/** Markdown is asked for as text, because lines of the rendered page have no addresses. */
const FORGES: readonly Forge[] = [
  {
    host: /github/,
    file: '{url}/blob/{revision}/{path}?plain=1',
    line: '#L{line}',
    lines: '#L{line}-L{endLine}',
  },
  {
    host: /gitlab/,
    file: '{url}/-/blob/{revision}/{path}?plain=1',
    line: '#L{line}',
    lines: '#L{line}-{endLine}',
  },
  {
    host: /gitea|forgejo|^codeberg\.org$/,
    file: '{url}/src/{ref}/{path}?display=source',
    line: '#L{line}',
    lines: '#L{line}-L{endLine}',
  },
  {
    host: /^bitbucket\.org$/,
    file: '{url}/src/{revision}/{path}',
    line: '#lines-{line}',
    lines: '#lines-{line}:{endLine}',
  },
];
const UNKNOWN_FORGE =
  'the host is none of GitHub, GitLab, Gitea, Forgejo or Bitbucket: say in `lines` what the address of a line is';
const WHOLE_COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

const webAddress = z.url({
  protocol: /^https?$/,
  error: 'expected an address such as https://github.com/org/repository',
  abort: true,
});

const forgeAddress = webAddress.refine(forgeOf, { error: UNKNOWN_FORGE });

const settingSchema = z
  .strictObject({
    url: webAddress.describe('Address of the repository: https://github.com/org/repository.'),
    branch: z.string().min(1).optional().describe('Branch to link to where the revision that was built is not known.'),
    path: z
      .string()
      .optional()
      .describe('Folder of the content in the repository: docs/plans. As git says when left out.'),
    lines: z
      .string()
      .regex(/^https?:\/\/.*\{path\}/, 'expected an address that holds {path}')
      .optional()
      .describe('Address of lines on another forge, with {path}, {revision}, {line} and {endLine}.'),
  })
  .refine(({ url, lines }) => lines !== undefined || forgeOf(url) !== undefined, {
    path: ['url'],
    error: UNKNOWN_FORGE,
  });

/** Where the documents are kept. */
export const repositorySchema = z.object({
  url: z.string(),
  branch: z.string().nullable(),
  path: z.string().nullable().describe('Without a slash at its ends; null when nobody said.'),
  lines: z.string().nullable(),
});

export type Repository = z.infer<typeof repositorySchema>;

/** The same as the settings give it: an address, or an address with more. */
export const repositorySetting = z
  .union([forgeAddress, settingSchema])
  .transform((value): z.infer<typeof settingSchema> => (typeof value === 'string' ? { url: value } : value))
  .transform(
    ({ url, branch, path, lines }): Repository => ({
      url: url.replace(/\/+$/, '').replace(/\.git$/, ''),
      branch: branch ?? null,
      path: path === undefined ? null : trimSlashes(path),
      lines: lines ?? null,
    }),
  );

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
  return templateOf(repository, endLine > line).replace(/\{(\w+)\}/g, (all, name: string) => values[name] ?? all);
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
