import { createFinding, relate } from '../findings.ts';
import type { Finding, Item } from '../model.ts';
import type { Check, Words } from './check.ts';
import { findNearPairs, type NearPair } from './near-pairs.ts';
import { definitionPlace } from './places.ts';
import type { Nearness } from './similar-titles.ts';

/**
 * near-duplicate-item: two items of one project have nearly the same title, and nothing says how they relate.
 *
 *     | S1-3 | Print the boarding passes |
 *     | S1-7 | Printing boarding-passes |
 *              ^^^^^^^^^^^^^^^^^^^^^^^^ `S1-7` “Printing boarding-passes” reads like `S1-3` “Print the boarding passes”
 *
 * The words must be the same but for their form, their order, or one slip of the hand in a long title. Work that repeats
 * is no fault: other numbers, a title that three items have, a short one in another sprint, lane, section or document,
 * several titles that two groups share, finished work that comes back. Reported once, at the later item.
 */
export const checkNearDuplicateItem: Check = ({ titles, words }) => {
  const byProject = Map.groupBy(titles, ({ item }) => item.project);
  return [...byProject.values()].flatMap((titled) =>
    withoutPatterns(findNearPairs(titled, mayBeSameWork)).map((pair) => reportPair(pair, words)),
  );
};

/** How many words a title needs to mean one piece of work. */
const FEWEST_WORDS: Readonly<Record<Nearness, number>> = { same: 2, reworded: 3, misspelt: 4 };

/** Fewer words name a kind of work where items stand apart. */
const FEWEST_WORDS_APART = 4;

function mayBeSameWork({ first: { item: first, title }, later: { item: later }, nearness }: NearPair): boolean {
  const isApart = standApart(first, later);
  const fewest = Math.max(FEWEST_WORDS[nearness], isApart ? FEWEST_WORDS_APART : 0);
  if (title.weight < fewest || first.kind !== later.kind) return false;
  if (isSettled(first, later, isApart) || areRelated(first, later)) return false;
  // `API-3` and `WEB-3` are two parts of one pattern.
  return !isApart || first.id === null || later.id === null || tailOf(first.id) !== tailOf(later.id);
}

/** True for items that are planned for other times, people or wholes, or told in other places. */
function standApart(a: Item, b: Item): boolean {
  const isOther = <Value>(one: Value | null, other: Value | null) => one !== null && other !== null && one !== other;
  const isOtherLane = a.lanes.length > 0 && b.lanes.length > 0 && !a.lanes.some((lane) => b.lanes.includes(lane));
  return isOther(a.sprint, b.sprint) || isOtherLane || a.parent !== b.parent || placeOf(a) !== placeOf(b);
}

function placeOf({ sources: [first] }: Item): string {
  return `${first?.file} ${first?.context}`;
}

/** Whoever cancelled one of two items knew of the other; work that is done elsewhere may be due once more. */
function isSettled(a: Item, b: Item, isApart: boolean): boolean {
  const classes = [a, b].map(({ status }) => status?.class);
  const done = classes.filter((each) => each === 'done').length;
  return classes.includes('cancelled') || done === 2 || (done === 1 && isApart);
}

function areRelated(a: Item, b: Item): boolean {
  const isNear = (one: Item, other: Item) =>
    one.parent === other.key ||
    [one.dependsOn, one.blocks, one.parallelWith, one.relatesTo].some((keys) => keys.includes(other.key)) ||
    (other.id !== null && names(one, other.id));
  return isNear(a, b) || isNear(b, a);
}

function names({ title, status, summary, details, acceptance, criteria, notes }: Item, id: string): boolean {
  return (
    [title, status?.text, summary].some((text) => text?.includes(id)) ||
    [details, acceptance, criteria, notes].some((lines) => lines.some(({ text }) => text.includes(id)))
  );
}

function tailOf(id: string): string {
  return id.replace(/^[^-_.]*[-_.]/, '').toLowerCase();
}

/** Two groups that share more titles than this follow one pattern. */
const MOST_SHARED = 2;

function withoutPatterns(pairs: readonly NearPair[]): NearPair[] {
  const groups = Map.groupBy(pairs, ({ first, later }) => groupsOf(first.item, later.item));
  return pairs.filter(({ first, later }) => {
    const shared = groups.get(groupsOf(first.item, later.item))?.length ?? 0;
    return !standApart(first.item, later.item) || shared <= MOST_SHARED;
  });
}

/** The two groups that items stand in: documents, or the sections of one. */
function groupsOf(first: Item, later: Item): string {
  const [a, b] = [first.sources[0]?.file, later.sources[0]?.file];
  const isOneFile = a === b;
  const names = isOneFile
    ? [first, later].map(({ sprint, lanes, parent, sources: [source] }) => [sprint, lanes, parent, source?.context])
    : [a, b];
  return JSON.stringify(names);
}

function reportPair({ first: { item: first }, later: { item: later } }: NearPair, words: Words): Finding {
  const say = words.rules['near-duplicate-item'];
  return createFinding(words, 'near-duplicate-item', definitionPlace(later), {
    message: say.found(later, first),
    related: [relate(say.first(first), definitionPlace(first))],
    project: later.project,
    subjects: [first, later].map(({ key }) => ({ type: 'item', key })),
  });
}
