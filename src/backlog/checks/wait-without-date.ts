import { createFinding, relate } from '../findings.ts';
import { isWait } from '../graph.ts';
import type { Dependency, Finding, Item } from '../model.ts';
import type { Place } from '../source.ts';
import { findDate } from '../vocabulary/dates.ts';
import { findGroupReferences } from '../vocabulary/groupings.ts';
import type { Check, Words } from './check.ts';
import { indexByName } from './naming.ts';

/**
 * wait-without-date: something outside blocks items, and nothing says until when, so that it can never be late.
 *
 *     | S4-2 | Rotate keys | BLOCKED | Keys from the bank |
 *                                      ^^^^^^^^^^^^^^^^^^ `S4-2` waits for “Keys from the bank” without a date
 *
 * Each wait is reported once, where it is first stated. A date, a quarter, a week or a sprint in the words of the wait, in
 * the status or in a note of any item that waits for it is a date; so is somebody who is named in the status. A wait that
 * only a drawing states is left out: drawings tell in short.
 */
export const checkWaitWithoutDate: Check = ({ backlog, unresolved, words }) => {
  const items = indexByName(backlog.items);
  // What surely means an item is another fault.
  const misnamed = new Set(unresolved.map(({ place }) => nameOf(place)));
  const outside = backlog.dependencies.filter(
    (each) => isWait(each) && each.toType === 'external' && !misnamed.has(nameOf(each.source)),
  );
  const waits = outside.flatMap((dependency) => {
    const item = dependency.fromType === 'item' ? items.get(`${dependency.project}/${dependency.from}`) : undefined;
    return item ? [{ item, dependency }] : [];
  });
  return [
    ...Map.groupBy(waits, ({ dependency }) => JSON.stringify([dependency.project, dependency.to])).values(),
  ].flatMap((same) => {
    const blocked = same.filter((wait) => wait.item.status?.class === 'blocked' && !isDrawn(wait));
    return blocked.length === 0 || same.some(isDated) ? [] : reportWait(blocked, words);
  });
};

/** An item that waits for something outside. */
interface OutsideWait {
  readonly item: Item;
  readonly dependency: Dependency;
}

function isDrawn({ item, dependency: { source } }: OutsideWait): boolean {
  return !item.sources.some(
    ({ carrier, file, line, endLine }) =>
      carrier !== 'graph' && file === source.file && line <= source.line && source.line <= endLine,
  );
}

const PERIOD = /(?<![\p{L}\d])(?:Q[1-4]|KW\s?\d{1,2}|W\d{1,2}|week\s\d{1,2}|20\d\d)(?!\d)/iu;

function isDated({ item, dependency }: OutsideWait): boolean {
  if (item.status?.deadline || item.status?.owner) return true;
  const texts = [dependency.to, dependency.text, item.status?.text ?? '', ...item.notes.map(({ text }) => text)];
  return texts.some((text) => findDate(text) !== null || PERIOD.test(text) || findGroupReferences(text).length > 0);
}

function reportWait(waits: readonly OutsideWait[], words: Words): Finding[] {
  const say = words.rules['wait-without-date'];
  const [first, ...others] = [...Map.groupBy(waits, ({ item }) => item).values()].flatMap(([wait]) => wait ?? []);
  if (!first) return [];
  const finding = createFinding(words, 'wait-without-date', first.dependency.source, {
    message: say.found(first.item, others.length, first.dependency.to),
    related: others.map(({ item, dependency }) => relate(say.too(item), dependency.source)),
    project: first.item.project,
    subjects: [first, ...others].map(({ item }) => ({ type: 'item', key: item.key })),
  });
  return [finding];
}

function nameOf({ file, line, column }: Place): string {
  return `${line}:${column} ${file}`;
}
