import type { Block, Inline, List, ListEntry, Row, Section, Table } from '../markdown.ts';
import { lineOf, type SourceFile } from '../source.ts';

/** What a line is to Markdown, whatever it says. */
export type Shape =
  | { readonly kind: 'heading'; readonly section: Section; readonly heading: Inline }
  | { readonly kind: 'columns'; readonly table: Table }
  | { readonly kind: 'row'; readonly row: Row }
  | { readonly kind: 'entry'; readonly entry: ListEntry }
  | { readonly kind: 'text' | 'label' | 'code' | 'html' | 'frontmatter' | 'rule' };

interface Walk {
  readonly source: SourceFile;
  readonly shapes: Map<number, Shape>;
}

/** The shape of each line of a document, by its number. Blank lines between blocks have none. */
export function shapeLines(source: SourceFile, root: Section): ReadonlyMap<number, Shape> {
  const walk = { source, shapes: new Map<number, Shape>() };
  shapeSection(walk, root);
  return walk.shapes;
}

function shapeSection(walk: Walk, section: Section): void {
  const { heading } = section;
  if (heading) {
    // A heading that is underlined takes two lines.
    shapeSpan(walk, heading, { kind: 'rule' });
    shapeFirst(walk, heading, { kind: 'heading', section, heading });
  }
  shapeBlocks(walk, section.blocks);
  for (const child of section.sections) shapeSection(walk, child);
}

function shapeBlocks(walk: Walk, blocks: readonly Block[]): void {
  for (const [at, block] of blocks.entries()) shapeBlock(walk, block, blocks[at + 1]);
}

function shapeBlock(walk: Walk, block: Block, next: Block | undefined): void {
  switch (block.type) {
    case 'paragraph':
      shapeSpan(walk, block, { kind: 'text' });
      if (next?.type === 'list' && endsWithColon(block.inline.text))
        shapeFirst(walk, { start: block.end }, { kind: 'label' });
      return;
    case 'list':
      shapeList(walk, block);
      return;
    case 'table':
      shapeTable(walk, block);
      return;
    case 'quote':
      shapeBlocks(walk, block.blocks);
      return;
    case 'fence':
      shapeSpan(walk, block, { kind: 'code' });
      return;
    default:
      shapeSpan(walk, block, { kind: block.type === 'other' ? 'rule' : block.type });
  }
}

function shapeList(walk: Walk, list: List): void {
  for (const entry of list.entries) {
    if (entry.lead) shapeSpan(walk, entry.lead, { kind: 'text' });
    shapeBlocks(walk, entry.blocks);
    shapeFirst(walk, entry, { kind: 'entry', entry });
  }
}

function shapeTable(walk: Walk, table: Table): void {
  shapeSpan(walk, table, { kind: 'rule' });
  shapeFirst(walk, table, { kind: 'columns', table });
  for (const row of table.rows) shapeFirst(walk, row, { kind: 'row', row });
}

function shapeSpan(walk: Walk, span: { start: number; end: number }, shape: Shape): void {
  const last = lineOf(walk.source, Math.max(span.start, span.end - 1));
  for (let line = lineOf(walk.source, span.start); line <= last; line++) walk.shapes.set(line, shape);
}

function shapeFirst(walk: Walk, span: { start: number }, shape: Shape): void {
  walk.shapes.set(lineOf(walk.source, span.start), shape);
}

/** True for a text that leaves what it names to the lines below: `Acceptance criteria:`. */
export function endsWithColon(text: string): boolean {
  return /[:：]$/u.test(text.trimEnd());
}
