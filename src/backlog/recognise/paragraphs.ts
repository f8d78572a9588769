import type { Block, Paragraph } from '../markdown.ts';
import { placeOf, type SourceFile, type Span } from '../source.ts';
import { readBody } from './body.ts';
import { type Lead, leadFields, readLead } from './lead.ts';
import { type ListContext, within } from './lists.ts';
import type { ItemStatement, Recognised } from './statement.ts';

/** A bold paragraph that names an item, with the blocks under it. */
export interface NamedBlock extends Span {
  readonly type: 'named';
  readonly lead: Lead;
  readonly blocks: readonly Block[];
}

interface OpenBlock extends NamedBlock {
  end: number;
  readonly blocks: Block[];
}

/**
 * Puts the blocks that follow a bold paragraph with an id under it, up to the next bold paragraph:
 * ```
 * **Sub-track D1 — Certificates (7 pts):**
 *
 * - what is to be done
 * ```
 */
export function nestNamedBlocks(source: SourceFile, blocks: readonly Block[]): (Block | NamedBlock)[] {
  const nested: (Block | OpenBlock)[] = [];
  for (const block of blocks) {
    const lead = block.type === 'paragraph' && isBold(block) ? readLead(source, block.inline) : null;
    const last = nested.at(-1);
    if (lead?.id && (lead.strength === 'strong' || lead.hasWord)) {
      nested.push({ type: 'named', start: block.start, end: block.end, lead, blocks: [] });
    } else if (last?.type === 'named' && !(block.type === 'paragraph' && isBold(block)) && block.type !== 'other') {
      last.end = block.end;
      last.blocks.push(block);
    } else nested.push(block);
  }
  return nested;
}

export function readNamedBlock(
  source: SourceFile,
  block: NamedBlock,
  context: ListContext,
  out: Recognised,
): ItemStatement {
  const { lead } = block;
  const body = readBody(source, block.blocks, within(context, lead), out);
  const place = placeOf(source, block);
  return {
    carrier: 'paragraph',
    place,
    namePlace: lead.namePlace,
    id: lead.id,
    ordinal: null,
    title: lead.title || (lead.id ?? ''),
    titleMarkdown: lead.titleMarkdown || (lead.id ?? ''),
    kind: lead.kind,
    fields: [...leadFields(lead, lead.namePlace), ...body.fields],
    details: body.details,
    acceptance: body.acceptance,
    parent: context.parent,
    scope: context.scope,
    mentionOnly: context.mentionOnly,
  };
}

function isBold(paragraph: Paragraph): boolean {
  const { runs } = paragraph.inline;
  return runs.length > 0 && runs.every((run) => run.strong || !/[\p{L}\p{N}]/u.test(run.text));
}
