import { addresses } from '../addresses.ts';
import { toKey } from '../keys.ts';
import type { Block, Section } from '../markdown.ts';
import type { Document, Item } from '../model.ts';
import { parseFrontmatter } from '../recognise/frontmatter.ts';
import type { Recognised } from '../recognise/statement.ts';
import { lineOf, type SourceFile } from '../source.ts';
import { findDate } from '../vocabulary/dates.ts';
import { detectLanguage, directionOf } from '../vocabulary/languages.ts';

/** A document on its way through the pipeline: its text, its tree and what was recognised in it. */
export interface ReadDocument {
  readonly project: string;
  readonly source: SourceFile;
  readonly tree: Section;
  readonly recognised: Recognised;
}

/** Describes the documents of a project: title, language, outline, legend, and what a renderer has to mend. */
export function assembleDocuments(read: readonly ReadDocument[], items: readonly Item[]): Document[] {
  const headings = indexHeadings(items);
  return read.map((document) => assembleDocument(document, headings.get(document.source.path) ?? new Map()));
}

/** The keys of the items that headings define, by file and line. */
function indexHeadings(items: readonly Item[]): Map<string, Map<number, string>> {
  const headings = new Map<string, Map<number, string>>();
  for (const item of items) {
    for (const { file, line, carrier } of item.sources) {
      if (carrier !== 'section') continue;
      const own = headings.get(file) ?? new Map<number, string>();
      headings.set(file, own.set(line, item.key));
    }
  }
  return headings;
}

function assembleDocument(document: ReadDocument, headings: ReadonlyMap<number, string>): Document {
  const { source, tree, recognised, project } = document;
  const language = detectLanguage(source.text);
  const slug = slugOf(source.path);
  const outline = outlineOf(source, tree, headings);
  const updated = recognised.fields.find((field) => field.field === 'updated' && findDate(field.text) !== null);
  return {
    project,
    file: source.path,
    slug,
    title:
      outline.find((entry) => entry.depth === 1)?.text ??
      titleInFrontmatter(tree) ??
      outline[0]?.text ??
      source.path.replace(/^.*\//, ''),
    language,
    direction: directionOf(language),
    updated: updated ? findDate(updated.text) : null,
    updatedLine: updated?.place.line ?? null,
    lines: source.lineStarts.length - (source.text === '' || source.text.endsWith('\n') ? 1 : 0),
    outline,
    legend: [...recognised.legend],
    repairs: tree.blocks
      .concat(allBlocks(tree))
      .flatMap(repairsOf)
      .sort((a, b) => a.offset - b.offset),
    url: addresses.document(project, slug),
  };
}

/** Front matter that is no YAML is text like any other. */
function titleInFrontmatter(tree: Section): string | null {
  const block = tree.blocks.find((candidate) => candidate.type === 'frontmatter');
  if (block?.type !== 'frontmatter') return null;
  const title = parseFrontmatter(block.text)?.get('title');
  return typeof title === 'string' && title.trim() !== '' ? title.trim() : null;
}

/** `markinsight/plans/Sprint 1.md` is `plans/sprint-1`. */
function slugOf(path: string): string {
  const [, ...rest] = path.split('/');
  const inner = (rest.length > 0 ? rest : [path]).join('/').replace(/\.[^./]*$/, '');
  return inner
    .split('/')
    .map((part) => toKey(part) || 'document')
    .join('/');
}

function outlineOf(source: SourceFile, tree: Section, headings: ReadonlyMap<number, string>): Document['outline'] {
  const outline: Document['outline'] = [];
  const visit = (section: Section) => {
    if (section.heading) {
      const line = lineOf(source, section.start);
      outline.push({ depth: section.depth, text: section.heading.text, line, item: headings.get(line) ?? null });
    }
    section.sections.forEach(visit);
  };
  visit(tree);
  return outline;
}

function allBlocks(section: Section): Block[] {
  return section.sections.flatMap((child) => [...child.blocks, ...allBlocks(child)]);
}

/** A pipe inside code gets the backslash that it needs to stay in its cell. */
function repairsOf(block: Block): Document['repairs'] {
  if (block.type === 'table') {
    return block.rows.flatMap((row) => row.strayPipes.map((offset) => ({ offset, insert: '\\' })));
  }
  if (block.type === 'quote') return block.blocks.flatMap(repairsOf);
  return block.type === 'list' ? block.entries.flatMap((entry) => entry.blocks.flatMap(repairsOf)) : [];
}
