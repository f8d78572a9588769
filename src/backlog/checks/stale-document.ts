import { createFinding, relate } from '../findings.ts';
import type { Document, Finding, Item, List } from '../model.ts';
import { comparePlaces, type Place } from '../source.ts';
import { findDate, findLeadingDate, isAmbiguousDate } from '../vocabulary/dates.ts';
import { isReviewLabel } from '../vocabulary/history.ts';
import { parseStatus } from '../vocabulary/status.ts';
import type { Check, Words } from './check.ts';
import type { StatedStatus } from './stated-statuses.ts';

/**
 * stale-document: a document tells of something that happened after it says that it was last updated.
 *
 *     > Last updated: 2026-01-10
 *                     ^^^^^^^^^^ by its own words last updated on 2026-01-10, but `S4-1` is “Done (2026-02-06)”
 *     | S4-1 | Store credentials | Done (2026-02-06) |
 *
 * What is done or cancelled on a day, lists of completed work and the entries of a log have happened; deadlines and plans
 * have not. A date of review is no date of change, and where a document gives several, the last one counts.
 */
export const checkStaleDocument: Check = ({ backlog, statuses, words }) => {
  const dated = backlog.documents.filter(({ updates }) => updates.length > 0);
  if (dated.length === 0) return [];
  const events = Map.groupBy(
    [
      ...statuses.flatMap(listStatusEvents),
      ...backlog.items.flatMap(listNoteEvents),
      ...backlog.lists.flatMap(listEntryEvents),
      ...dated.flatMap(listLogEvents),
    ],
    ({ place }) => place.file,
  );
  return dated.flatMap((document) => reportStale(document, events.get(document.file) ?? [], words));
};

/** So many places prove that a document went on. */
const MOST_RELATED = 5;

/** Something that a document says has happened on a day. */
interface Event {
  readonly date: string;
  /** How a message tells of it. */
  readonly tell: (say: Words['rules']['stale-document']) => string;
  readonly place: Place;
}

function listStatusEvents({ named, field: { text, place } }: StatedStatus): Event[] {
  return text.split(/[;；]/u).flatMap((clause) => {
    const status = /\d{4}/.test(clause) && !isAmbiguousDate(clause) ? parseStatus(clause) : null;
    const hasHappened = status?.class === 'done' || status?.class === 'cancelled';
    return hasHappened && status.date ? [{ date: status.date, tell: (say) => say.status(named, clause), place }] : [];
  });
}

/** `**Completed:** 2026-02-06` below an item. */
function listNoteEvents(item: Item): Event[] {
  return item.notes.flatMap(({ label, text, ...place }) => {
    const date = findLeadingDate(text);
    if (date === null || isAmbiguousDate(text) || !isDoneLabel(label)) return [];
    return [{ date, tell: (say) => say.note(item, `${label}: ${text}`), place }];
  });
}

function isDoneLabel(label: string): boolean {
  const status = parseStatus(label);
  return status?.class === 'done' && status.reason === null;
}

/** `- 2026-02-06: Keys rotated` and `- Keys rotated (2026-02-06)` below "Recently completed". */
function listEntryEvents({ kind, title, entries }: List): Event[] {
  if (kind !== 'completed') return [];
  return entries.flatMap((entry) => {
    const date = findLeadingDate(entry.text) ?? findDate(/\(([^()]*)\)[^\p{L}\p{N}()]*$/u.exec(entry.text)?.[1] ?? '');
    if (date === null || isAmbiguousDate(entry.text)) return [];
    return [{ date, tell: (say) => say.entry(title, entry.text), place: entry }];
  });
}

function listLogEvents({ logged }: Document): Event[] {
  return logged.map(({ date, ...place }) => ({ date, tell: (say) => say.log(date), place }));
}

function reportStale({ project, file, updates }: Document, events: readonly Event[], words: Words): Finding[] {
  const say = words.rules['stale-document'];
  const update = latestOf(updates.filter(({ label }) => !isReviewLabel(label)));
  if (!update || isAmbiguousDate(update.text)) return [];
  const later = events.filter(({ date }) => date > update.date).toSorted((a, b) => comparePlaces(a.place, b.place));
  const last = latestOf(later);
  if (!last) return [];
  const finding = createFinding(words, 'stale-document', update, {
    message: say.found(update.date, last.tell(say), later.length - 1),
    related: later.slice(0, MOST_RELATED).map(({ date, place }) => relate(say.stated(date), place)),
    project,
    subjects: [{ type: 'document', key: file }],
  });
  return [finding];
}

function latestOf<Dated extends { readonly date: string }>(all: readonly Dated[]): Dated | undefined {
  return all.reduce<Dated | undefined>((best, each) => (best && best.date >= each.date ? best : each), undefined);
}
