import { createFinding, type RuleWords } from './findings.ts';
import { type Block, parseMarkdown, type Section } from './markdown.ts';
import type { Finding } from './model.ts';
import { lineOf, lineText, type Place, placeOf, type SourceFile } from './source.ts';

/**
 * Draws the sources of Mermaid diagrams, or says why not. The answers are in the order of the sources; `line` counts
 * within a source, from 1.
 */
export type DrawSources = (sources: readonly string[]) => Promise<readonly DrawAnswer[]>;

export type DrawAnswer =
  | { readonly isDrawn: true }
  | { readonly isDrawn: false; readonly reason: string; readonly line: number | null };

/** A text that may hold diagrams: a document, or an author page, which belongs to no project. */
export interface DiagramText {
  readonly project: string | null;
  readonly source: SourceFile;
}

/** A fence in the language `mermaid`. */
interface Diagram {
  readonly document: DiagramText;
  readonly source: string;
  /** The line above its first. */
  readonly start: number;
}

/** Cheap to look for: a document without it is not parsed for its diagrams. */
const MENTIONED = /(?:`{3}|~{3})[ \t]*\{?mermaid/i;

/** diagram-not-drawn: a fence that Mermaid cannot draw, at the line that it stumbles over. */
export async function findUndrawn(
  documents: readonly DiagramText[],
  draw: DrawSources,
  words: RuleWords,
): Promise<Finding[]> {
  const diagrams = documents.filter(({ source }) => MENTIONED.test(source.text)).flatMap(findDiagrams);
  if (diagrams.length === 0) return [];
  const answers = await draw(diagrams.map(({ source }) => source));
  return diagrams.flatMap((diagram, at) => {
    const answer = answers[at];
    return !answer || answer.isDrawn ? [] : [report(diagram, answer.reason, answer.line, words)];
  });
}

function report({ document, start }: Diagram, reason: string, line: number | null, words: RuleWords): Finding {
  return createFinding(words, 'diagram-not-drawn', placeOfLine(document.source, start + (line ?? 0)), {
    message: words.rules['diagram-not-drawn'].found(reason),
    project: document.project,
    subjects: document.project === null ? [] : [{ type: 'document', key: document.source.path }],
  });
}

function findDiagrams(document: DiagramText): Diagram[] {
  const { source } = document;
  return listBlocks(parseMarkdown(source)).flatMap((block) => {
    if (block.type !== 'fence' || block.language?.toLowerCase() !== 'mermaid') return [];
    return [{ document, source: block.value, start: lineOf(source, block.start) }];
  });
}

/** A line without its indentation and the spaces at its end. */
function placeOfLine(source: SourceFile, line: number): Place {
  const text = lineText(source, line);
  const start = (source.lineStarts[line - 1] ?? 0) + text.length - text.trimStart().length;
  return placeOf(source, { start, end: start + text.trim().length });
}

/** All blocks of a tree in document order, those inside quotes and entries too. */
function listBlocks(root: Section): Block[] {
  const found: Block[] = [];
  const visit = (block: Block): void => {
    found.push(block);
    if (block.type === 'quote') block.blocks.forEach(visit);
    else if (block.type === 'list') for (const entry of block.entries) entry.blocks.forEach(visit);
  };
  const enter = (section: Section): void => {
    section.blocks.forEach(visit);
    section.sections.forEach(enter);
  };
  enter(root);
  return found;
}
