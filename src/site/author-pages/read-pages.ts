import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { toString as textOf } from 'mdast-util-to-string';
import { toKey } from '../../backlog/keys.ts';
import { createSourceFile } from '../../backlog/source.ts';
import { createSuggester, joinChoices } from '../../backlog/suggestions.ts';
import type { WordsByLanguage } from '../../words/by-language.ts';
import type { ReadProps } from '../live/read-props.ts';
import { checkPage } from './check-page.ts';
import { createFault, type Fault, formatFaults } from './fault.ts';
import { parseFrontmatter } from './frontmatter.ts';
import { comparePages, isPart, PAGES_FOLDER, type PageFile, type PageRecord } from './page.ts';
import { parsePage, type TreeNode } from './parse-page.ts';

/** The author pages of a content folder, in the order of lists, and what is wrong with them. */
export interface AuthorPages {
  readonly pages: readonly (PageFile & { readonly record: PageRecord })[];
  readonly faults: readonly Fault[];
}

/** What pages are checked against. */
export interface PageContext {
  readonly projects: readonly string[];
  readonly readProps: ReadProps;
  readonly words: WordsByLanguage;
}

/**
 * Reads `pages/` below the content root: each `.mdx` or `.md` file is a page, but for those whose name, or a folder's above
 * them, begins with `_` or `.`. Never throws for what stands in a file.
 */
export async function readAuthorPages(root: string, context: PageContext): Promise<AuthorPages> {
  const files = await readPageFiles(root);
  const read = files.map((file) => readPage(file, context));
  const faults = [...read.flatMap((page) => page.faults), ...findCollisions(read)];
  return { pages: read.map(({ faults: _, ...page }) => page).sort((a, b) => comparePages(a.record, b.record)), faults };
}

/** What is wrong with the pages, for people, with the lines it is about; null when nothing is. */
export function describeFaults({ pages, faults }: AuthorPages, words: WordsByLanguage): string | null {
  const sources = new Map(pages.map(({ source }) => [source.path, source]));
  const color = process.stderr.isTTY && !process.env['NO_COLOR'];
  return faults.length > 0 ? formatFaults(faults, sources, { color, words }) : null;
}

async function readPageFiles(root: string): Promise<PageFile[]> {
  const folder = join(root, PAGES_FOLDER);
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return [];
      throw error;
    },
  );
  const paths = entries.filter((entry) => !entry.isDirectory()).map((entry) => join(entry.parentPath, entry.name));
  const pages = paths.filter((path) => /\.mdx?$/i.test(path) && !isPart(relative(root, path)));
  return Promise.all(
    pages.sort().map(async (path) => {
      const file = relative(root, path).split(sep).join('/');
      return { path, source: createSourceFile(file, await readFile(path, 'utf8')) };
    }),
  );
}

function readPage(file: PageFile, { projects, readProps, words }: PageContext) {
  const { source } = file;
  const { data, faults } = parseFrontmatter(source, words);
  const { tree, fault } = parsePage(source);
  const heading = tree ? findHeading(tree) : undefined;
  const slug = slugOf(source.path);
  const record: PageRecord = {
    slug,
    file: source.path,
    title: data.title ?? (heading ? textOf(heading) : titleOf(slug)),
    description: data.description ?? null,
    project: data.project ?? null,
    order: data.order ?? null,
    hasHeading: heading !== undefined,
  };
  const found = tree ? checkPage(source, tree, readProps) : [fault];
  return { ...file, record, faults: [...faults, ...checkProject(file, record, projects), ...found] };
}

function findHeading({ children = [] }: TreeNode): TreeNode | undefined {
  return children.find(({ type, depth }) => type === 'heading' && depth === 1);
}

function checkProject({ source }: PageFile, { project }: PageRecord, projects: readonly string[]): Fault[] {
  if (project === null || projects.includes(project)) return [];
  const guesses = createSuggester(projects)(project);
  const guess = guesses.length > 0 ? `Did you mean ${joinChoices(guesses)}? ` : '';
  const start = source.text.indexOf(project);
  const span = { start, end: start + project.length };
  return [createFault(source, span, `there is no project \`${project}\``, `${guess}Projects: ${projects.join(', ')}.`)];
}

/** Two files that would be written to one address: `report.md` and `Report.mdx`. */
function findCollisions(pages: readonly (PageFile & { readonly record: PageRecord })[]): Fault[] {
  const byAddress = Map.groupBy(pages, ({ record }) => record.slug);
  return [...byAddress].flatMap(([slug, [first, ...others]]) =>
    others.map(({ source }) => {
      const message = `\`${source.path}\` and \`${first?.source.path}\` have the same address, /${PAGES_FOLDER}/${slug}/`;
      return createFault(source, { start: 0, end: 0 }, message, 'Give one of them another name.');
    }),
  );
}

/** `pages/q1/Release Readiness.mdx` is `q1/release-readiness`. */
function slugOf(file: string): string {
  const parts = file
    .replace(/\.mdx?$/i, '')
    .split('/')
    .slice(1);
  return parts.map((part) => toKey(part) || 'page').join('/');
}

/** `q1/release-readiness` is `Release readiness`. */
function titleOf(slug: string): string {
  const words = slug.slice(slug.lastIndexOf('/') + 1).replaceAll('-', ' ');
  return words.replace(/^./u, (first) => first.toUpperCase());
}
