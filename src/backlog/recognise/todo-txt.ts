import type { Paragraph, TextLine } from '../markdown.ts';
import { placeOf, type SourceFile } from '../source.ts';
import { fieldOf } from '../vocabulary/field-names.ts';
import { plainText } from './lead.ts';
import type { ListContext } from './lists.ts';
import type { FieldValue, ItemStatement } from './statement.ts';

const DAY = String.raw`\d{4}-\d{2}-\d{2}`;
const OPENING = new RegExp(`^(?:(?<done>x)\\s+)?(?:(?<priority>\\([A-Z]\\))\\s+)?(?:${DAY}\\s+){0,2}(?=\\S)`, 'u');
/** `+project`, `@context` and `due:2026-12-01`, wherever they stand. */
const TAG = /(?<=^|\s)(?:[+@]([^\s+@]\S*)|(\p{L}+):([^\s:/]\S*))(?=\s|$)/gu;

/**
 * Reads a paragraph in the format of todo.txt, a task a line; none from other paragraphs.
 * ```
 * (A) 2026-11-01 Call the harbour office +Ferry @phone due:2026-12-01
 * x 2026-11-03 Book the crane +Ferry
 * ```
 * Two lines at least begin with a priority or with what says that they are done, and all have something of the format.
 */
export function readTodoTxt(source: SourceFile, { lines }: Paragraph, context: ListContext): ItemStatement[] {
  if (lines.filter(isMarked).length < 2 || !lines.every((line) => isMarked(line) || line.text.search(TAG) >= 0)) {
    return [];
  }
  return lines.map((line) => readLine(source, line, context));
}

function isMarked({ text }: TextLine): boolean {
  const { done, priority } = OPENING.exec(text.trim())?.groups ?? {};
  return priority !== undefined || (done !== undefined && new RegExp(`^x\\s+${DAY}\\s`, 'u').test(text.trim()));
}

function readLine(source: SourceFile, line: TextLine, context: ListContext): ItemStatement {
  const text = line.text.trim();
  const opening = OPENING.exec(text);
  const { done, priority } = opening?.groups ?? {};
  const words = text.slice(opening?.[0].length ?? 0);
  const place = placeOf(source, line);
  const titleMarkdown = words.replace(TAG, '').replace(/\s+/g, ' ').trim();
  const stated = (field: FieldValue['field'], value: string): FieldValue => ({ field, label: '', text: value, place });
  return {
    carrier: 'paragraph',
    place,
    namePlace: place,
    id: null,
    ordinal: null,
    title: plainText(titleMarkdown),
    titleMarkdown,
    kind: 'item',
    fields: [
      stated('status', done === undefined ? '[ ]' : '[x]'),
      ...(priority === undefined ? [] : [stated('priority', priority)]),
      ...[...words.matchAll(TAG)].map(([, label, name = '', value = '']) =>
        label === undefined ? { ...stated(fieldOf(name), value), label: name } : stated('labels', label),
      ),
    ],
    details: [],
    acceptance: [],
    parent: context.parent,
    scope: context.scope,
    mentionOnly: context.mentionOnly,
  };
}
