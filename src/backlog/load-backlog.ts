import { type WordsByLanguage, wordsIn } from '../words/by-language.ts';
import type { ReadDocument } from './assemble/documents.ts';
import { type AssembledProject, assembleProject, itemsOf } from './assemble/index.ts';
import { collectReferences } from './checks/document-references.ts';
import { runChecks } from './checks/index.ts';
import { listItemWaits } from './checks/item-waits.ts';
import { collectLaneStatements } from './checks/lane-statements.ts';
import { findMisnamedWaits } from './checks/misnamed-waits.ts';
import { collectStatedFields } from './checks/stated-fields.ts';
import { collectStatedStatuses } from './checks/stated-statuses.ts';
import { collectStatedWaits } from './checks/stated-waits.ts';
import { readTitles } from './checks/titles.ts';
import type { Config } from './config.ts';
import { type DrawSources, findUndrawn } from './diagrams.ts';
import { compareFindings, createFinding, type RuleWords } from './findings.ts';
import { toProject } from './keys.ts';
import { linkProject } from './link/index.ts';
import { readMarkdown } from './markdown.ts';
import type { Backlog, Finding } from './model.ts';
import { nameProject } from './name-project.ts';
import { type RawDocument, type ReadResult, readDocuments } from './read-documents.ts';
import { recognise } from './recognise/index.ts';
import { readLayout } from './recognise/layout.ts';
import { applyOwnFields } from './recognise/own-words.ts';
import type { IgnoredFinding } from './settings/apply-ignores.ts';
import { applySettings } from './settings/apply-settings.ts';
import type { FeedSetting } from './settings/read-feeds.ts';
import { placeOf, type SourceFile } from './source.ts';

/** A backlog with the texts it was read from. */
export interface LoadedBacklog {
  readonly backlog: Backlog;
  /** What the settings keep out of the findings. */
  readonly ignored: readonly IgnoredFinding[];
  /** The texts of the documents and of the settings, by path relative to the content root. */
  readonly sources: ReadonlyMap<string, SourceFile>;
  readonly config: Config;
  /** The feeds of the settings that can be made. */
  readonly feeds: readonly FeedSetting[];
}

/** A loaded backlog with what each document was recognised as, by project. */
export interface ReadBacklog extends LoadedBacklog {
  readonly projects: readonly AssembledProject[];
}

/** What a backlog is checked against beside itself. */
export interface LoadOptions {
  /** The day that deadlines are compared with, YYYY-MM-DD; without one, nothing is overdue. */
  readonly today?: string | null;
  /** Draws the diagrams that stand in the documents; without it, none is checked. */
  readonly draw?: DrawSources;
  /** Checks the author pages; without it, none is. */
  readonly checkPages?: CheckPages;
}

/** Everything but findings, which are about it. */
type UncheckedBacklog = Omit<Backlog, 'findings'>;

/** Finds what is wrong with author pages, which may name what is in the backlog. */
export type CheckPages = (
  pages: readonly SourceFile[],
  backlog: UncheckedBacklog,
  words: WordsByLanguage,
) => Promise<readonly Finding[]>;

/**
 * Loads the backlog of a content folder: reads, recognises, assembles, links, checks.
 *
 * @throws when `root` does not exist (`ENOENT`) or is not a directory (`ENOTDIR`). Anything else that is wrong with the
 * content is a finding.
 */
export async function loadBacklog(root: string, options: LoadOptions = {}): Promise<LoadedBacklog> {
  const { draw, checkPages } = options;
  const read = await readDocuments(root);
  const { pages = [] } = read;
  const words = wordsIn(read.config.language);
  const texts = [...read.documents, ...pages.map((source) => ({ project: null, source }))];
  const undrawn = draw ? await findUndrawn(texts, draw, words) : [];
  const linked = linkDocuments(read);
  const faults = checkPages && pages.length > 0 ? await checkPages(pages, linked.backlog, words) : [];
  return checkLinked(linked, { ...read, findings: [...read.findings, ...undrawn, ...faults] }, options);
}

/** The same, with what the backlog was made of: whoever explains a document needs it, nobody else does. */
export async function readBacklog(root: string): Promise<ReadBacklog> {
  const read = await readDocuments(root);
  const linked = linkDocuments(read);
  return { ...checkLinked(linked, read), projects: linked.projects };
}

/** Recognises, assembles, links and checks documents that were read. */
export function buildBacklog(read: ReadResult, options: LoadOptions = {}): LoadedBacklog {
  return checkLinked(linkDocuments(read), read, options);
}

/** Documents that were recognised, assembled and linked, before anything about them is checked. */
interface LinkedDocuments {
  readonly documents: readonly ReadDocument[];
  readonly projects: readonly AssembledProject[];
  readonly unresolved: ReturnType<typeof linkProject>['unresolved'];
  readonly backlog: UncheckedBacklog;
}

function linkDocuments({ documents, config }: ReadResult): LinkedDocuments {
  const read = documents.map((document) => readDocument(document, config));
  const projects = [...Map.groupBy(read, (document) => document.project)].map(([slug, own]) =>
    assembleProject(slug, own, config.vocabulary.statuses),
  );
  const linked = projects.map(linkProject);
  return {
    documents: read,
    projects,
    unresolved: linked.flatMap((project) => project.unresolved),
    backlog: {
      version: 1,
      projects: projects.map((project) => describeProject(project, config)),
      documents: projects.flatMap((project) => project.documents),
      items: projects.flatMap(itemsOf),
      sprints: projects.flatMap((project) => project.sprints),
      lanes: projects.flatMap((project) => project.lanes.map(({ value }) => value)),
      lists: projects.flatMap((project) => project.lists),
      dependencies: linked.flatMap(({ dependencies }) => dependencies),
    },
  };
}

function checkLinked(
  { documents: read, projects, unresolved, backlog }: LinkedDocuments,
  { documents, config, settings, findings, pages = [], listing }: ReadResult,
  { today = null }: LoadOptions = {},
): LoadedBacklog {
  const words = wordsIn(config.language);
  const sources = new Map(
    [...documents.map(({ source }) => source), ...pages, ...(settings ? [settings.source] : [])].map((source) => [
      source.path,
      source,
    ]),
  );
  const projectOf = new Map(documents.map(({ source, project }) => [source.path, project]));
  const titles = readTitles(backlog);
  const checked = runChecks({
    backlog,
    unresolved: [...unresolved, ...findMisnamedWaits(backlog, titles)],
    itemWaits: listItemWaits(backlog),
    titles,
    statedWaits: collectStatedWaits(projects),
    laneStatements: collectLaneStatements(projects),
    statuses: collectStatedStatuses(projects),
    fields: collectStatedFields(projects),
    references: collectReferences(read, listing),
    today,
    words,
  });
  const all = [
    ...findings.map((finding) => ({ ...finding, project: finding.project ?? projectOf.get(finding.file) ?? null })),
    ...read.flatMap((document) => findMalformedRows(document, words)),
    ...checked,
  ];
  const { findings: settled, ...applied } = applySettings(all, backlog, { config, settings }, today !== null);
  return { backlog: { ...backlog, findings: settled.toSorted(compareFindings) }, ...applied, sources, config };
}

function readDocument(raw: RawDocument, config: Config): ReadDocument {
  const parsed = readMarkdown(raw.source);
  const recognised = applyOwnFields(recognise(raw.source, parsed.root), config.vocabulary.fields);
  return { project: raw.project, source: raw.source, layout: readLayout(raw.source, parsed), recognised };
}

function describeProject(project: AssembledProject, config: Config): Backlog['projects'][number] {
  const own = Object.entries(config.projects).find(([folder]) => toProject(folder) === project.slug);
  const title = own?.[1].title ?? nameProject(project.slug, project.documents);
  return { slug: project.slug, title, documents: project.documents.map((document) => document.file) };
}

function findMalformedRows({ project, source, layout }: ReadDocument, words: RuleWords): Finding[] {
  const say = words.rules['malformed-table-row'];
  const subjects = [{ type: 'document' as const, key: source.path }];
  return layout.malformed.flatMap((row) => {
    const [pipe] = row.strayPipes;
    const span = pipe === undefined ? row : { start: pipe, end: pipe + 1 };
    const message = pipe === undefined ? say.cells : say.pipe;
    return [createFinding(words, 'malformed-table-row', placeOf(source, span), { message, project, subjects })];
  });
}
