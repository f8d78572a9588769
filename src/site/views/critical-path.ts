import { words } from '#words/waits.ts';
import type { Check, Item, List } from '../../backlog/model.ts';
import { withoutTicks } from '../../backlog/vocabulary/ticks.ts';
import type { ProjectIndex } from '../backlog-index.ts';
import { showLine } from './line.ts';
import type { QuoteAttributes } from './quote.ts';
import { enumerate, type Sentence, say } from './sentence.ts';
import type { SourceView } from './source.ts';
import { BY_ATTENTION, GLYPH_WORDS, type Glyph, glyphOf, isClosed } from './status.ts';
import { hot, listWaits, nameItem } from './waits.ts';

/** One step of a critical path that a document declares. */
export interface StepView {
  readonly glyph: Glyph;
  readonly word: string;
  /** Where it belongs: its sprint. */
  readonly label: string;
  /** Inline HTML. */
  readonly html: string;
  readonly quote: QuoteAttributes;
  readonly items: Sentence | null;
  readonly isNext: boolean;
  readonly source: SourceView;
}

export interface CriticalPathView {
  readonly title: string;
  readonly steps: readonly StepView[];
  /** The position of the first step that is not done, from 1; null when all are. */
  readonly at: number | null;
  readonly note: string;
}

type Entry = List['entries'][number];

/** The items of the first step of the critical path that is not done. */
export function nextOnCriticalPath(index: ProjectIndex): readonly Item[] {
  const entry = index.lists.find(({ kind }) => kind === 'critical-path')?.entries.find((step) => !isDone(index, step));
  return entry ? itemsOf(index, entry) : [];
}

/** The critical paths that the documents declare. A step is as far as its items, or as its own tick when it names none. */
export function showCriticalPaths(index: ProjectIndex): CriticalPathView[] {
  return index.lists.filter(({ kind }) => kind === 'critical-path').map((list) => showCriticalPath(index, list));
}

function showCriticalPath(index: ProjectIndex, list: List): CriticalPathView {
  const open = list.entries.findIndex((entry) => !isDone(index, entry));
  const next = list.entries[open];
  const isStuck = next !== undefined && itemsOf(index, next).some((item) => listWaits(index, item).length > 0);
  return {
    title: list.title,
    steps: list.entries.map((entry, at) => showStep(index, entry, at === open)),
    at: open < 0 ? null : open + 1,
    note: open < 0 ? words.path.allDone : isStuck ? words.path.stuckAt(open + 1) : words.path.nextIs(open + 1),
  };
}

/** A step that begins with when it comes: `**Sprint 4** — Tokens are refreshed`. */
const LABELLED = /^\*\*([^*]{1,14})\*\*\s*[—–:-]\s*(.+)$/su;

function showStep(index: ProjectIndex, entry: Entry, isNext: boolean): StepView {
  const items = itemsOf(index, entry);
  const glyph = glyphOfStep(index, entry, items);
  const [, label, rest] = LABELLED.exec(entry.text) ?? [];
  // That it is ticked is what its glyph says.
  const line = showLine(index, { ...entry, text: withoutTicks(rest ?? entry.text) });
  const waiting = items.filter((item) => listWaits(index, item).length > 0);
  const unnamed = items.filter(({ id, title }) => !entry.text.includes(id ?? title));
  const named = enumerate(unnamed.map(nameItem), 6);
  const stuck = enumerate(waiting.map((item) => hot(nameItem(item))));
  return {
    glyph,
    word: GLYPH_WORDS[glyph],
    label: label ?? index.sprintByKey.get(entry.sprint ?? '')?.label ?? '',
    html: line.html,
    quote: line.quote,
    items: waiting.length > 0 ? say(...words.path.stuckOn(stuck)) : unnamed.length > 0 ? named : null,
    isNext,
    source: line.source,
  };
}

function itemsOf(index: ProjectIndex, entry: Entry): Item[] {
  return entry.items.flatMap((key) => index.itemByKey.get(key) ?? []);
}

function isDone(index: ProjectIndex, entry: Entry): boolean {
  const items = itemsOf(index, entry);
  return isTicked(entry) || (items.length > 0 && items.every(isClosed));
}

function isTicked({ done }: Check): boolean {
  return done === true;
}

function glyphOfStep(index: ProjectIndex, entry: Entry, items: readonly Item[]): Glyph {
  if (isDone(index, entry)) return 'done';
  const glyphs = items.filter((item) => !isClosed(item)).map((item) => glyphOf(item, index.asOf));
  return BY_ATTENTION.find((glyph) => glyphs.includes(glyph)) ?? 'unstated';
}

/** True when a step of a declared critical path names the item. */
export function isOnCriticalPath(index: ProjectIndex, item: Item): boolean {
  return index.lists.some(
    ({ kind, entries }) => kind === 'critical-path' && entries.some(({ items }) => items.includes(item.key)),
  );
}

/** The keys of all items that a declared critical path names. */
export function listOnCriticalPath(index: ProjectIndex): string[] {
  const paths = index.lists.filter(({ kind }) => kind === 'critical-path');
  return paths.flatMap(({ entries }) => entries.flatMap(({ items }) => items));
}
