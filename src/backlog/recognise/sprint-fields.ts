import { isNone } from '../vocabulary/none.ts';
import { readGroupValue } from './groups.ts';
import { plainText } from './lead.ts';
import type { FieldValue, GroupStatement, ItemStatement, Recognised } from './statement.ts';

/** A value longer than this says something about sprints instead of naming one. */
const LONGEST_NAME = 60;

/**
 * Puts items into the sprints that their own fields name, which count before the headings above them:
 * ```
 * ### A-1 Title
 * **Sprint:** 3
 * ```
 * The columns of a table are read with its rows.
 */
export function placeBySprintFields(read: Recognised): Recognised {
  const groups: GroupStatement[] = [];
  const items = read.items.map((item): ItemStatement => {
    const field = item.carrier === 'row' || item.carrier === 'fence' ? undefined : item.fields.find(namesOneSprint);
    const group = field && readGroupValue({ ...field, text: plainText(field.text) }, 'sprint', field.label, item.scope);
    if (!group) return item;
    groups.push(group);
    return { ...item, scope: { ...item.scope, sprint: group.key, stated: { ...item.scope.stated, sprint: group } } };
  });
  return { ...read, items, groups: [...read.groups, ...groups] };
}

function namesOneSprint({ field, text }: FieldValue): boolean {
  const isSpan = /^\d+\s*[-–—,/&+]/u.test(text);
  return field === 'sprint' && text !== '' && text.length <= LONGEST_NAME && !isSpan && !isNone(text);
}
