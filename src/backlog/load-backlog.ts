import type { ReadDocument } from './assemble/documents.ts';
import { type AssembledProject, assembleProject, itemsOf } from './assemble/index.ts';
import { runChecks } from './checks/index.ts';
import { collectStatedWaits } from './checks/stated-waits.ts';
import type { Config } from './config.ts';
import { compareFindings, createFinding } from './findings.ts';
import { linkProject } from './link/index.ts';
import { parseMarkdown } from './markdown.ts';
import type { Backlog, Finding } from './model.ts';
import { type RawDocument, type ReadResult, readDocuments } from './read-documents.ts';
import { recognise } from './recognise/index.ts';
import { readLayout } from './recognise/layout.ts';
import { applyOwnFields } from './recognise/own-words.ts';
import type { RuleCode } from './rules.ts';
import { placeOf, type SourceFile } from './source.ts';

/** A backlog with the texts it was read from. */
export interface LoadedBacklog {
  readonly backlog: Backlog;
  /** The texts of the documents and of the settings, by path relative to the content root. */
  readonly sources: ReadonlyMap<string, SourceFile>;
  readonly config: Config;
}

/** A loaded backlog with what each document was recognised as, by project. */
export interface ReadBacklog extends LoadedBacklog {
  readonly projects: readonly AssembledProject[];
}

/** What a backlog is checked against beside itself. */
export interface LoadOptions {
  /** The day that deadlines are compared with, YYYY-MM-DD; without one, nothing is overdue. */
  readonly today?: string | null;
}

/**
 * Loads the backlog of a content folder: reads, recognises, assembles, links, checks.
 *
 * @throws when `root` does not exist (`ENOENT`) or is not a directory (`ENOTDIR`). Anything else that is wrong with the
 * content is a finding.
 */
export async function loadBacklog(root: string, options: LoadOptions = {}): Promise<LoadedBacklog> {
  return buildBacklog(await readDocuments(root), options);
}

/** The same, with what the backlog was made of: whoever explains a document needs it, nobody else does. */
export async function readBacklog(root: string): Promise<ReadBacklog> {
  return assembleBacklog(await readDocuments(root));
}

/** Recognises, assembles, links and checks documents that were read. */
export function buildBacklog(read: ReadResult, options: LoadOptions = {}): LoadedBacklog {
  const { backlog, sources, config } = assembleBacklog(read, options);
  return { backlog, sources, config };
}

function assembleBacklog(
  { documents, config, settings, findings }: ReadResult,
  { today = null }: LoadOptions = {},
): ReadBacklog {
  const sources = new Map(
    [...documents.map(({ source }) => source), ...(settings ? [settings] : [])].map((source) => [source.path, source]),
  );
  const read = documents.map((document) => readDocument(document, config));
  const projects = [...Map.groupBy(read, (document) => document.project)].map(([slug, own]) =>
    assembleProject(slug, own, config.vocabulary.statuses),
  );
  const linked = projects.map(linkProject);
  const unchecked = {
    version: 1 as const,
    projects: projects.map((project) => describeProject(project, config)),
    documents: projects.flatMap((project) => project.documents),
    items: projects.flatMap(itemsOf),
    sprints: projects.flatMap((project) => project.sprints),
    lanes: projects.flatMap((project) => project.lanes.map(({ value }) => value)),
    lists: projects.flatMap((project) => project.lists),
    dependencies: linked.flatMap(({ dependencies }) => dependencies),
  };
  const projectOf = new Map(documents.map(({ source, project }) => [source.path, project]));
  const unresolved = linked.flatMap((project) => project.unresolved);
  const checked = runChecks({
    backlog: unchecked,
    unresolved,
    statedWaits: collectStatedWaits(projects),
    today,
  });
  const all = [
    ...findings.map((finding) => ({ ...finding, project: finding.project ?? projectOf.get(finding.file) ?? null })),
    ...read.flatMap(findMalformedRows),
    ...checked,
  ];
  const backlog = { ...unchecked, findings: applySeverities(all, config).sort(compareFindings) };
  return { backlog, sources, config, projects };
}

/** The settings overrule how severe a rule is, and may switch it off. */
function applySeverities(findings: readonly Finding[], config: Config): Finding[] {
  return findings.flatMap((finding) => {
    const severity = config.rules[finding.code as RuleCode] ?? finding.severity;
    return severity === 'off' ? [] : [{ ...finding, severity }];
  });
}

function readDocument(raw: RawDocument, config: Config): ReadDocument {
  const tree = parseMarkdown(raw.source);
  const recognised = applyOwnFields(recognise(raw.source, tree), config.vocabulary.fields);
  return { project: raw.project, source: raw.source, layout: readLayout(raw.source, tree), recognised };
}

function describeProject(project: AssembledProject, config: Config): Backlog['projects'][number] {
  const title = config.projects[project.slug]?.title ?? titleOf(project.slug);
  return { slug: project.slug, title, documents: project.documents.map((document) => document.file) };
}

/** `crew-hub` is `Crew Hub`. */
function titleOf(slug: string): string {
  return slug.replace(
    /(^|[-_])(\p{L})/gu,
    (_, gap: string, letter: string) => `${gap ? ' ' : ''}${letter.toUpperCase()}`,
  );
}

function findMalformedRows({ project, source, layout }: ReadDocument): Finding[] {
  const subjects = [{ type: 'document' as const, key: source.path }];
  return layout.malformed.flatMap((row) => {
    const [pipe] = row.strayPipes;
    if (pipe !== undefined) {
      const message = 'a pipe inside code ends the cell, so the cells behind it are shifted';
      return [
        createFinding('malformed-table-row', placeOf(source, { start: pipe, end: pipe + 1 }), {
          message,
          project,
          subjects,
        }),
      ];
    }
    return [
      createFinding('malformed-table-row', placeOf(source, row), {
        message: 'the row has more cells than its table has columns',
        project,
        subjects,
      }),
    ];
  });
}
