import { append } from '../append.ts';
import type { Block, List, ListEntry, Paragraph, TextLine } from '../markdown.ts';
import { placeOf, type SourceFile } from '../source.ts';
import { type FieldName, fieldOf } from '../vocabulary/field-names.ts';
import type { FieldValue } from './statement.ts';

const BOLD_LABEL = /(\*\*|__)\s?([^*_\n]{1,60}?)\s?(?:[:：]\s?\1|\1\s?[:：])[ \t]*/gu;
const FIRST_BOLD_LABEL = new RegExp(`^${BOLD_LABEL.source}`, 'u');
const PLAIN_LABEL = /^([\p{L}#][\p{L}\p{M}\p{N} #/'’&().+-]{0,40}?)\s*(?:：|:(?=\s|$|[\p{Script=Han}`]))[ \t]*/u;

export interface FieldLines {
  readonly fields: FieldValue[];
  /** Lines that are no field and belong to none. */
  readonly rest: TextLine[];
}

/**
 * Reads labelled values out of the lines of a paragraph. A value goes on over the lines that follow.
 * ```
 * **Priority:** P1 | **Status:** READY      **Owner**: Ada      Depends on: S1-2
 * ```
 */
export function readFieldLines(source: SourceFile, lines: readonly TextLine[]): FieldLines {
  const read: { readonly field: FieldValue; readonly texts: string[] }[] = [];
  const rest: TextLine[] = [];
  for (const line of lines) {
    const found = readFieldLine(source, line);
    const words = line.text.trim();
    if (found.length > 0)
      append(
        read,
        found.map((field) => ({ field, texts: [field.text] })),
      );
    else if (words !== '' && read.length > 0) {
      const own = readUnknownLabel(source, line);
      if (own) read.push({ field: own, texts: [own.text] });
      else read.at(-1)?.texts.push(words);
    } else if (words !== '') rest.push(line);
  }
  return { fields: read.map(({ field, texts }) => ({ ...field, text: texts.join(' ').trim() })), rest };
}

function readFieldLine(source: SourceFile, line: TextLine): FieldValue[] {
  const labels = [...line.text.matchAll(BOLD_LABEL)].filter((match) => isLabelPosition(line.text, match.index));
  if (labels[0]?.index === 0) {
    return labels.map((match, at) => {
      const start = match.index + match[0].length;
      const end = labels[at + 1]?.index ?? line.text.length;
      return createField(source, line, match[2] ?? '', match.index, start, end);
    });
  }
  return readWholeBold(source, line) ?? readPlainFields(source, line);
}

/** `**Status: COMPLETE** (last week)`: label and value in one pair of marks. */
function readWholeBold(source: SourceFile, line: TextLine): FieldValue[] | null {
  const match = /^(?:\*\*|__)([\p{L}][^*_:：\n]{1,40})[:：]\s*([^*_\n]+?)(?:\*\*|__)(.*)$/u.exec(line.text);
  if (!match?.[1] || fieldOf(match[1]) === null) return null;
  const start = line.text.indexOf(match[2] ?? '', match[1].length);
  const field = createField(source, line, match[1], 0, start, line.text.length);
  return [{ ...field, text: field.text.replace(/\*\*|__/, '') }];
}

function isLabelPosition(text: string, at: number): boolean {
  const before = text.slice(0, at).trimEnd();
  return at === 0 || at - before.length > 1 || /[|·•;,/–—]/.test(before.slice(-1));
}

/** Plain labels count only when the vocabulary knows them: any sentence may hold a colon. */
function readPlainFields(source: SourceFile, line: TextLine): FieldValue[] {
  const fields: FieldValue[] = [];
  let at = 0;
  for (const part of line.text.split('|')) {
    const indent = part.length - part.trimStart().length;
    const match = PLAIN_LABEL.exec(part.trimStart());
    const label = match?.[1] ?? '';
    if (match && fieldOf(label) !== null) {
      fields.push(createField(source, line, label, at + indent, at + indent + match[0].length, at + part.length));
    } else if (at === 0) return [];
    at += part.length + 1;
  }
  return fields;
}

/** Among the lines of fields, one that begins with a label is a field too, whatever it is called: `Reviewed: 2026-01-20`. */
function readUnknownLabel(source: SourceFile, line: TextLine): FieldValue | null {
  const indent = line.text.length - line.text.trimStart().length;
  const [written = '', label = ''] = PLAIN_LABEL.exec(line.text.trimStart()) ?? [];
  if (!/^\p{Lu}[\p{L}\p{M}]*(?: \p{L}+)?$/u.test(label)) return null;
  return createField(source, line, label, indent, indent + written.length, line.text.length);
}

function createField(
  source: SourceFile,
  line: TextLine,
  label: string,
  labelAt: number,
  start: number,
  end: number,
): FieldValue {
  const text = line.text.slice(start, end).replace(/(?<![\s|·•])[\s|·•]+$/u, '');
  const place = placeOf(source, {
    start: line.start + (text ? start : labelAt),
    end: line.start + start + text.length,
  });
  return { field: fieldOf(label), label: label.trim(), text, place };
}

/** The label of a paragraph that is nothing but one: `**Acceptance criteria:**` before a list. */
export function labelOf(paragraph: Paragraph): string | null {
  const text = paragraph.inline.text;
  const isBold =
    paragraph.inline.runs.length > 0 &&
    paragraph.inline.runs.every((run) => run.strong || run.text.trim() === '' || /^[:：]$/.test(run.text.trim()));
  const label = /^(.{1,80}?)\s*[:：]$/u.exec(text)?.[1] ?? (isBold && text.length <= 60 ? text : null);
  if (label === null) return null;
  return isBold || fieldOf(label) !== null ? label : null;
}

/** True when most entries of a list begin with a label that the vocabulary knows, or all with one and two are known: the list holds fields, not work. */
export function isFieldList(list: List): boolean {
  const known = list.entries.filter((entry) => entry.box === null && fieldOf(entryLabel(entry) ?? '') !== null).length;
  const isLabelled = (entry: ListEntry) => entry.box === null && entryLabel(entry) !== null;
  if (known >= 2 && list.entries.every(isLabelled)) return true;
  return known >= 2 ? known / list.entries.length >= 0.6 : known === 1 && list.entries.length === 1;
}

/** The label that an entry begins with: `- **Files:** a.ts`, `- Summary: …`, `- Acceptance criteria:`. */
export function entryLabel(entry: ListEntry): string | null {
  const line = entry.lead?.lines[0]?.text ?? '';
  const bold = FIRST_BOLD_LABEL.exec(line);
  if (bold) return bold[2] ?? null;
  return PLAIN_LABEL.exec(line)?.[1] ?? null;
}

/** Fields that only the description of a single piece of work has. */
const DEFINING: ReadonlySet<FieldName> = new Set([
  'status',
  'priority',
  'effort',
  'owner',
  'dependencies',
  'blocked-by',
]);

/**
 * True for an entry among others that states a field which only the description of a single piece of work has. What such a
 * list needs may be work as well: `Needs: a table of events`.
 */
export function isDefiningEntry(entry: ListEntry): boolean {
  const field = entry.box === null && entry.blocks.length === 0 ? fieldOf(entryLabel(entry) ?? '') : null;
  return field !== null && field !== 'dependencies' && DEFINING.has(field);
}

/** How many different fields of a single piece of work the paragraphs and lists state. */
export function countDefiningFields(source: SourceFile, blocks: readonly Block[]): number {
  const names = blocks.flatMap((block) => {
    if (block.type === 'paragraph') return readFieldLines(source, block.lines).fields.map((field) => field.field);
    if (block.type !== 'list') return [];
    return block.entries.flatMap((entry) => {
      const fields = readFieldLines(source, entry.lead?.lines ?? []).fields.map((field) => field.field);
      return fields.length > 0 ? fields : [fieldOf(entryLabel(entry) ?? '')];
    });
  });
  return new Set(names.filter((name) => name !== null && DEFINING.has(name))).size;
}
