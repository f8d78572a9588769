import { join } from 'node:path';
import { toString as textOf } from 'mdast-util-to-string';
import { compareFindings } from '../../backlog/findings.ts';
import { toKey } from '../../backlog/keys.ts';
import type { Finding } from '../../backlog/model.ts';
import { collectNames, type NamedRecords } from '../../backlog/query.ts';
import { formatTerminal } from '../../backlog/report.ts';
import type { SourceFile } from '../../backlog/source.ts';
import { createSuggester } from '../../backlog/suggestions.ts';
import type { WordsByLanguage } from '../../words/by-language.ts';
import { createPropReader } from '../live/read-props.ts';
import { type CheckContext, checkPage } from './check-page.ts';
import { createFault } from './fault.ts';
import { parseFrontmatter } from './frontmatter.ts';
import { comparePages, isPart, PAGES_FOLDER, type PageFile, type PageRecord } from './page.ts';
import { parsePage, type TreeNode } from './parse-page.ts';

/** The author pages of a content folder, in the order of lists, and what is wrong with them. */
export interface AuthorPages {
  readonly pages: readonly (PageFile & { readonly record: PageRecord })[];
  readonly faults: readonly Finding[];
}

/** What pages are checked against. */
interface PageContext extends CheckContext {
  /** The slugs of the projects. */
  readonly projects: readonly string[];
}

/**
 * Reads the files below `pages/`: each is a page, but for those whose name, or a folder's above them, begins with `_` or
 * `.`. `root` is the content folder. Never throws for what stands in a file.
 */
export function readAuthorPages(
  root: string,
  sources: readonly SourceFile[],
  records: NamedRecords,
  words: WordsByLanguage,
): AuthorPages {
  const projects = records.projects.map(({ slug }) => slug);
  const context = { projects, readProps: createPropReader({ names: collectNames(records), words }), words };
  const read = sources.filter(({ path }) => !isPart(path)).map((source) => readPage(root, source, context));
  const faults = [...read.flatMap((page) => page.faults), ...findCollisions(read, words)];
  return {
    pages: read.map(({ faults: _, ...page }) => page).sort((a, b) => comparePages(a.record, b.record)),
    faults: faults.sort(compareFindings),
  };
}

/** What is wrong with the pages, for people, with the lines it is about; null when nothing is. */
export function describeFaults({ pages, faults }: AuthorPages, words: WordsByLanguage): string | null {
  if (faults.length === 0) return null;
  const sources = new Map(pages.map(({ source }) => [source.path, source]));
  const color = process.stderr.isTTY && !process.env['NO_COLOR'];
  const report = { findings: faults, sources, documents: sources.size, ignored: 0, since: null, words };
  return formatTerminal(report, { color });
}

function readPage(root: string, source: SourceFile, context: PageContext) {
  const { data, faults } = parseFrontmatter(source, context.words);
  const { tree, fault } = parsePage(source, context.words);
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
  const found = tree ? checkPage(source, tree, context) : [fault];
  return {
    path: join(root, source.path),
    source,
    record,
    faults: [...faults, ...checkProject(source, record, context), ...found],
  };
}

function findHeading({ children = [] }: TreeNode): TreeNode | undefined {
  return children.find(({ type, depth }) => type === 'heading' && depth === 1);
}

function checkProject(source: SourceFile, { project }: PageRecord, { projects, words }: PageContext): Finding[] {
  if (project === null || projects.includes(project)) return [];
  const { choices, queries } = words;
  const guesses = createSuggester(projects)(project);
  const help = [...(guesses.length > 0 ? [choices.meant(guesses)] : []), choices.projects(projects)].join(' ');
  const start = source.text.indexOf(project);
  const span = { start, end: start + project.length };
  return [createFault(words, source, span, queries.unknownName('project', project), help)];
}

/** Two files that would be written to one address: `report.md` and `Report.mdx`. */
function findCollisions(pages: AuthorPages['pages'], words: WordsByLanguage): Finding[] {
  const say = words.rules['author-page'];
  const byAddress = Map.groupBy(pages, ({ record }) => record.slug);
  return [...byAddress].flatMap(([slug, [first, ...others]]) =>
    others.map(({ source }) => {
      const message = say.sameAddress(source.path, first?.source.path ?? '', `/${PAGES_FOLDER}/${slug}/`);
      return createFault(words, source, { start: 0, end: 0 }, message, say.rename);
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
