import { type Fence, parseInline, type TextLine } from '../markdown.ts';
import { placeOf, type SourceFile } from '../source.ts';
import { isEffort } from '../vocabulary/effort.ts';
import { fieldOf } from '../vocabulary/field-names.ts';
import { fold } from '../vocabulary/normalise.ts';
import { isPriorityLevel } from '../vocabulary/priority.ts';
import { parseStatus } from '../vocabulary/status.ts';
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
 * A line that is nothing but a status holds for the lines below it, until the next:
 * ```
 * 【进行中】
 *   CAM-17  搜索服务   大刘   5d   P0
 * ```
 */
export function readAlignedLines(source: SourceFile, fence: Fence, context: ListContext): ItemStatement[] {
  if (!PROSE.has((fence.language ?? '').toLowerCase())) return [];
  const items: ItemStatement[] = [];
  let above: FieldValue | null = null;
  for (const line of fence.lines) {
    const status = readStatusLine(source, line);
    if (status) {
      above = status;
      continue;
    }
    const item = readLine(source, line, context);
    if (item) items.push(above ? underStatus(item, above) : item);
  }
  return items.length > 1 ? items : [];
}

/** `To do`, `DOING (2)`, `【待办】`, `== Done ==`: a line with no other words. */
function readStatusLine(source: SourceFile, line: TextLine): FieldValue | null {
  const text = line.text
    .replace(/[【】[\]「」『』=#*:：-]/gu, ' ')
    .replace(/[(（]\d{1,4}[)）]/u, ' ')
    .trim();
  if (text.length > 40 || fold(text) === '') return null;
  const status = parseStatus(text);
  if (status === null || status.reason !== null) return null;
  return { field: 'status', label: text, text, place: placeOf(source, line) };
}

/** A status above the line holds as a heading's would: the item's own comes first. */
function underStatus(item: ItemStatement, above: FieldValue): ItemStatement {
  return { ...item, scope: { ...item.scope, inherited: [...item.scope.inherited, above] } };
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
  const dependency = readDependency(column.text);
  if (dependency) return { field: 'dependencies', label: '', text: dependency, place };
  if (/^P[0-9]$/i.test(column.text) || isPriorityLevel(column.text))
    return { field: 'priority', label: '', text: column.text, place };
  if (isEffort(column.text)) return { field: 'effort', label: '', text: column.text, place };
  return { field: isName(column.text) ? 'owner' : null, label: '', text: column.text, place };
}

/** What is written behind a label for dependencies: `dep: T-281`, `(after T-281)`, `依赖 CAM-18`. */
function readDependency(text: string): string | null {
  const inner = /^\((.+)\)$/su.exec(text)?.[1] ?? text;
  const label = /^\p{L}+(?: \p{L}+)?(?=\s*[:：]|\s)/u.exec(inner)?.[0];
  for (const words of label ? [label, label.split(' ')[0] ?? ''] : []) {
    const value = inner.slice(words.length).replace(/^\s*[:：]?\s*/u, '');
    if (value !== '' && fieldOf(words) === 'dependencies') return value;
  }
  return null;
}

/** `Ida`, `@kim`, `Ida + Kim`; in scripts without capitals a word or two that mean no state. */
function isName(text: string): boolean {
  if (/^[\p{Lu}@][\p{L}@.]{1,20}(?:\s*[+/&,]\s*[\p{Lu}@][\p{L}.]{1,20})*$/u.test(text)) return true;
  const isShort = /^@?\p{Lo}[\p{Lo}\p{M}·・]{1,11}(?:[ +/&,、，][\p{Lo}\p{M}·・]{1,12})?$/u.test(text);
  return isShort && parseStatus(text) === null;
}
