import type { Block, ParsedMarkdown, Reference, Row, Section } from '../markdown.ts';
import { lineOf, type SourceFile } from '../source.ts';
import { parseFrontmatter } from './frontmatter.ts';

/** What a document looks like, apart from what it says. It is all that later steps need of its tree. */
export interface Layout {
  readonly headings: readonly Heading[];
  /** The title that the front matter gives. */
  readonly title: string | null;
  /** Table rows that have more cells than columns, or that a pipe inside code splits. */
  readonly malformed: readonly Omit<Row, 'cells'>[];
  /** The files and places that it names. */
  readonly references: readonly Reference[];
  /** The fragments that links can name in it. */
  readonly fragments: Fragments;
}

/** The texts of all headings, those in quotes and lists too, and the names that the author gave places. */
export interface Fragments {
  readonly headings: readonly string[];
  readonly names: readonly string[];
}

export interface Heading {
  readonly depth: number;
  readonly text: string;
  readonly line: number;
}

/** Reads the layout of a document off its tree. */
export function readLayout(source: SourceFile, parsed: ParsedMarkdown): Layout {
  const { root, references, headings: texts, names } = parsed;
  const headings: Heading[] = [];
  const malformed: Omit<Row, 'cells'>[] = [];
  const visitBlock = (block: Block): void => {
    if (block.type === 'table') {
      for (const { cells: _, ...row } of block.rows) if (row.overfull || row.strayPipes.length > 0) malformed.push(row);
    } else if (block.type === 'quote') block.blocks.forEach(visitBlock);
    else if (block.type === 'list') for (const entry of block.entries) entry.blocks.forEach(visitBlock);
  };
  const visit = (section: Section): void => {
    const { heading, depth } = section;
    if (heading) headings.push({ depth, text: heading.text, line: lineOf(source, section.start) });
    section.blocks.forEach(visitBlock);
    section.sections.forEach(visit);
  };
  visit(root);
  const fragments = { headings: texts, names };
  return { headings, title: titleInFrontmatter(root), malformed, references, fragments };
}

/** Front matter that is no YAML is text like any other. */
function titleInFrontmatter(root: Section): string | null {
  const block = root.blocks.find((candidate) => candidate.type === 'frontmatter');
  if (block?.type !== 'frontmatter') return null;
  const title = parseFrontmatter(block.text)?.get('title');
  return typeof title === 'string' && title.trim() !== '' ? title.trim() : null;
}
