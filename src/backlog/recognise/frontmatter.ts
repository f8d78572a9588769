import { isMap, isScalar, isSeq, type Pair, parseDocument, type YAMLMap } from 'yaml';
import { append } from '../append.ts';
import type { Section } from '../markdown.ts';
import { type Place, placeOf, type SourceFile } from '../source.ts';
import { fieldOf } from '../vocabulary/field-names.ts';
import { parseGroupLabel } from '../vocabulary/groupings.ts';
import { sectionKindOf } from '../vocabulary/sections.ts';
import { type Body, readBody } from './body.ts';
import { flatten } from './list-lines.ts';
import type { FieldValue, ItemStatement, Recognised, Scope, TextAt } from './statement.ts';

/**
 * Reads a document whose front matter is an item, as Backlog.md and other tools write one file a task:
 * ```
 * ---
 * id: task-7
 * title: Wire the lamp
 * status: In Progress
 * dependencies: [task-3]
 * ---
 * ```
 * Its text is the item's. Null when the front matter has no title with an id or a status, and when the title is that of a
 * plan: `Sprint 1 backlog`.
 */
export function readFrontmatterItem(
  source: SourceFile,
  root: Section,
  scope: Scope,
  out: Recognised,
): ItemStatement | null {
  const [block] = root.blocks;
  if (block?.type !== 'frontmatter') return null;
  const fields = readFields(source, block.text, block.start);
  const value = (name: FieldValue['field']) => fields.find((field) => field.field === name);
  const title = value('title');
  if (!title || isPlan(title.text) || (!value('id') && !value('status'))) return null;
  const body: Body = { fields: [], details: [], acceptance: [] };
  collectBody(source, { ...root, blocks: root.blocks.slice(1) }, scope, body, out);
  const place = placeOf(source, { start: 0, end: source.text.trimEnd().length });
  return {
    carrier: 'frontmatter',
    place,
    namePlace: (value('id') ?? title).place,
    id: value('id')?.text ?? null,
    ordinal: null,
    title: title.text,
    titleMarkdown: title.text,
    kind: 'item',
    fields: [...fields.filter(({ field }) => field !== 'id' && field !== 'title'), ...body.fields],
    details: body.details,
    acceptance: body.acceptance.map(withoutNumber),
    parent: value('parent')?.text ?? null,
    scope,
    mentionOnly: false,
  };
}

function isPlan(title: string): boolean {
  return parseGroupLabel(title) !== null || sectionKindOf(title) !== null;
}

/** Longer front matter is none: the time that YAML takes grows with the square of its keys. */
const MOST_CHARACTERS = 20_000;

/** Front matter as YAML; null for text that is none, or no table of values. */
export function parseFrontmatter(text: string): YAMLMap<unknown, unknown> | null {
  if (text.length > MOST_CHARACTERS) return null;
  const document = parseDocument(text);
  return document.errors.length === 0 && isMap(document.contents) ? document.contents : null;
}

/** Each value of the front matter with its place; a list gives one field an entry. */
function readFields(source: SourceFile, text: string, start: number): FieldValue[] {
  const offset = source.text.indexOf(text, start);
  return (parseFrontmatter(text)?.items ?? []).flatMap((pair: Pair<unknown, unknown>) => {
    const label = isScalar(pair.key) ? String(pair.key.value) : '';
    const values = isSeq(pair.value) ? pair.value.items : [pair.value];
    return values.flatMap((node): FieldValue[] => {
      if (!isScalar(node) || node.value === null || node.value === '') return [];
      const [from, to] = node.range ?? [0, 0];
      const place: Place = placeOf(source, { start: offset + from, end: offset + to });
      return [{ field: fieldOf(label.replace(/_/g, ' ')), label, text: String(node.value), place }];
    });
  });
}

/** All text below: a heading that names a field labels it. */
function collectBody(source: SourceFile, section: Section, scope: Scope, body: Body, out: Recognised): void {
  const label = section.heading?.text ?? '';
  const field = fieldOf(label);
  const context = { scope, plain: 'none' as const, mentionOnly: true, parent: null };
  const blocks = field === 'acceptance' ? section.blocks.filter((block) => block.type !== 'list') : section.blocks;
  if (field === 'acceptance') {
    for (const block of section.blocks) if (block.type === 'list') append(body.acceptance, flatten(source, block));
  }
  const inner = readBody(source, blocks, context, out);
  append(body.fields, inner.fields);
  append(body.acceptance, inner.acceptance);
  for (const detail of inner.details) {
    if (field === 'summary') body.fields.push({ field, label, text: detail.text, place: detail.place });
    else body.details.push(detail);
  }
  for (const child of section.sections) collectBody(source, child, scope, body, out);
}

/** `#1 Lamp turns on` is numbered by its tool. */
function withoutNumber(check: TextAt): TextAt {
  return { ...check, text: check.text.replace(/^#\d+\s+/, '') };
}
