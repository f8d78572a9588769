import { type Fence, parseInline, type TextLine } from '../markdown.ts';
import { placeOf, type SourceFile } from '../source.ts';
import { isEffort } from '../vocabulary/effort.ts';
import { leadFields, readLead } from './lead.ts';
import type { ListContext } from './lists.ts';
import type { FieldValue, ItemStatement } from './statement.ts';

/** Languages of fences that hold text rather than code. */
const PROSE = new Set(['', 'text', 'txt', 'plain', 'plaintext', 'md', 'markdown', 'todo']);

/**
 * Reads the lines of a fence that begin with an id, with columns set by spaces:
 * ```
 * T-281   ⬜ CDN for static files        Ida   1.5h
 * T-283   🔄 Image sizes   dep: T-281    Kim   2h
 * ```
 * Such lines often repeat what stands elsewhere, so they only define an id that nothing else does. Two lines at least make a list.
 */
export function readAlignedLines(source: SourceFile, fence: Fence, context: ListContext): ItemStatement[] {
  if (!PROSE.has((fence.language ?? '').toLowerCase())) return [];
  const items = fence.lines.flatMap((line) => readLine(source, line, context) ?? []);
  return items.length > 1 ? items : [];
}

function readLine(source: SourceFile, line: TextLine, context: ListContext): ItemStatement | null {
  const indent = line.text.length - line.text.trimStart().length;
  const columns = splitColumns(line.text.slice(indent), line.start + indent);
  const [first, second, ...rest] = columns;
  if (!first) return null;
  const id = readLead(source, parseInline(source.text, first));
  if (id.strength !== 'strong') return null;
  const titleColumn = id.title === '' ? second : first;
  if (!titleColumn) return null;
  const lead = id.title === '' ? readLead(source, parseInline(source.text, titleColumn), { cutsTitle: true }) : id;
  const others = id.title === '' ? rest : columns.slice(1);
  const place = placeOf(source, { start: line.start + indent, end: line.end });
  return {
    carrier: 'fence',
    place,
    namePlace: id.namePlace,
    id: id.id,
    ordinal: null,
    title: lead.title,
    titleMarkdown: lead.titleMarkdown,
    kind: 'item',
    fields: [...leadFields(lead, lead.namePlace), ...others.map((column) => readColumn(source, column))],
    details: [],
    acceptance: [],
    parent: null,
    scope: context.scope,
    mentionOnly: context.mentionOnly,
  };
}

interface Column {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

function splitColumns(text: string, offset: number): Column[] {
  return [...text.matchAll(/\S+(?: \S+)*/gu)].map((match) => ({
    text: match[0],
    start: offset + match.index,
    end: offset + match.index + match[0].length,
  }));
}

/** A column says by its value what it is: an effort, a dependency, a name. */
function readColumn(source: SourceFile, column: Column): FieldValue {
  const place = placeOf(source, column);
  const dependency = /^\(?(?:deps?|depends on|after|needs)\s*[:：]?\s+(.+?)\)?$/iu.exec(column.text);
  if (dependency?.[1]) return { field: 'dependencies', label: '', text: dependency[1], place };
  if (isEffort(column.text)) return { field: 'effort', label: '', text: column.text, place };
  const isName = /^[\p{Lu}@][\p{L}@.]{1,20}(?:\s*[+/&,]\s*[\p{Lu}@][\p{L}.]{1,20})*$/u.test(column.text);
  return { field: isName ? 'owner' : null, label: '', text: column.text, place };
}
