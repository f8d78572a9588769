import { type List, parseInline, type TextLine } from '../markdown.ts';
import { placeOf, type SourceFile } from '../source.ts';
import { parseGroupLabel } from '../vocabulary/groupings.ts';
import { isPersonName } from '../vocabulary/people.ts';
import { relationOf } from '../vocabulary/references.ts';
import { createGroup } from './groups.ts';
import { namesOnlyIds } from './id-phrases.ts';
import type { FieldValue, GroupStatement, Scope } from './statement.ts';

const LINE = /^(\*\*|__)?([^:：*_]{3,60})(?:[:：]\1|\1[:：])\s*(\S.*)$/u;
const REMARK = /\s?[(（]([^()（）]{2,60})[)）]$/u;

/**
 * Reads lines that say which work a lane is made of, as the rows of an overview do:
 * ```
 * **Lane A (Ann):** S1-1, S1-4
 * - Track 2 (after Track 1): S2-1
 * ```
 * Only ids may stand behind the colon: any other line about a lane is prose.
 */
export function readLaneLines(source: SourceFile, lines: readonly TextLine[], scope: Scope): GroupStatement[] {
  if (scope.group?.type === 'lane') return [];
  return lines.flatMap((line) => readLaneLine(source, line, scope) ?? []);
}

/** The first lines of the entries of a list. */
export function firstLines(list: List): TextLine[] {
  return list.entries.flatMap(({ lead, blocks }) => (lead && blocks.length === 0 ? lead.lines.slice(0, 1) : []));
}

function readLaneLine(source: SourceFile, line: TextLine, scope: Scope): GroupStatement | null {
  const [, , head = '', ids = ''] = LINE.exec(line.text) ?? [];
  const remark = REMARK.exec(head)?.[1] ?? '';
  const name = head.replace(REMARK, '');
  const label = namesOnlyIds(ids) ? parseGroupLabel(name) : null;
  if (label?.type !== 'lane') return null;
  const start = line.start + line.text.indexOf(head);
  const inline = parseInline(source.text, { start, end: start + name.length });
  const lane = createGroup({ text: inline.text, place: placeOf(source, inline) }, label, scope, 'row');
  const at = (text: string) => {
    const from = line.start + line.text.lastIndexOf(text);
    return placeOf(source, { start: from, end: from + text.length });
  };
  const fields: FieldValue[] = [{ field: 'items', label: '', text: ids, place: at(ids) }];
  if (isPersonName(remark)) fields.push({ field: 'owner', label: '', text: remark, place: at(remark) });
  else if (relationOf(remark) === 'blocks')
    fields.push({ field: 'dependencies', label: '', text: remark, place: at(remark) });
  return { ...lane, fields };
}
