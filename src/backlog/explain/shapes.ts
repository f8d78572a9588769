import type { Block, Inline, List, ListEntry, Row, Section, Table } from '../markdown.ts';
import { lineOf, type SourceFile } from '../source.ts';

/** What a line is to Markdown, whatever it says. */
export type Shape =
  | { readonly kind: 'heading'; readonly section: Section; readonly heading: Inline }
  | { readonly kind: 'columns'; readonly table: Table }
  | { readonly kind: 'row'; readonly row: Row }
  | { readonly kind: 'entry'; readonly entry: ListEntry }
  | { readonly kind: 'text' | 'label' | 'code' | 'html' | 'frontmatter' | 'rule' };

/** The shape of a line, and whether it stands in a quotation. */
export type LineShape = Shape & { readonly isQuoted: boolean };

interface Walk {
  readonly source: SourceFile;
  readonly shapes: Map<number, LineShape>;
}

/** The shape of each line of a document, by its number. Blank lines between blocks have none. */
export function shapeLines(source: SourceFile, root: Section): ReadonlyMap<number, LineShape> {
  const walk = { source, shapes: new Map<number, LineShape>() };
  shapeSection(walk, root);
  return walk.shapes;
}

function shapeSection(walk: Walk, section: Section): void {
  const { heading } = section;
  if (heading) {
    // A heading that is underlined takes two lines.
    shapeSpan(walk, heading, { kind: 'rule' }, false);
    shapeFirst(walk, heading, { kind: 'heading', section, heading }, false);
  }
  shapeBlocks(walk, section.blocks, false);
  for (const child of section.sections) shapeSection(walk, child);
}

function shapeBlocks(walk: Walk, blocks: readonly Block[], isQuoted: boolean): void {
  for (const [at, block] of blocks.entries()) shapeBlock(walk, block, blocks[at + 1], isQuoted);
}

function shapeBlock(walk: Walk, block: Block, next: Block | undefined, isQuoted: boolean): void {
  switch (block.type) {
    case 'paragraph':
      shapeSpan(walk, block, { kind: 'text' }, isQuoted);
      if (next?.type === 'list' && endsWithColon(block.inline.text))
        shapeFirst(walk, { start: block.end }, { kind: 'label' }, isQuoted);
      return;
    case 'list':
      shapeList(walk, block, isQuoted);
      return;
    case 'table':
      shapeTable(walk, block, isQuoted);
      return;
    case 'quote':
      shapeBlocks(walk, block.blocks, true);
      return;
    case 'fence':
      shapeSpan(walk, block, { kind: 'code' }, isQuoted);
      return;
    default:
      shapeSpan(walk, block, { kind: block.type === 'other' ? 'rule' : block.type }, isQuoted);
  }
}

function shapeList(walk: Walk, list: List, isQuoted: boolean): void {
  for (const entry of list.entries) {
    if (entry.lead) shapeSpan(walk, entry.lead, { kind: 'text' }, isQuoted);
    shapeBlocks(walk, entry.blocks, isQuoted);
    shapeFirst(walk, entry, { kind: 'entry', entry }, isQuoted);
  }
}

function shapeTable(walk: Walk, table: Table, isQuoted: boolean): void {
  shapeSpan(walk, table, { kind: 'rule' }, isQuoted);
  shapeFirst(walk, table, { kind: 'columns', table }, isQuoted);
  for (const row of table.rows) shapeFirst(walk, row, { kind: 'row', row }, isQuoted);
}

function shapeSpan(walk: Walk, span: { start: number; end: number }, shape: Shape, isQuoted: boolean): void {
  const last = lineOf(walk.source, Math.max(span.start, span.end - 1));
  for (let line = lineOf(walk.source, span.start); line <= last; line++) walk.shapes.set(line, { ...shape, isQuoted });
}

function shapeFirst(walk: Walk, span: { start: number }, shape: Shape, isQuoted: boolean): void {
  walk.shapes.set(lineOf(walk.source, span.start), { ...shape, isQuoted });
}

/** True for a text that leaves what it names to the lines below: `Acceptance criteria:`. */
export function endsWithColon(text: string): boolean {
  return /[:：]$/u.test(text.trimEnd());
}
