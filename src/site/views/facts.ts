import { words } from '#words/item.ts';
import { words as labels } from '#words/labels.ts';
import { words as things } from '#words/things.ts';
import type { Claim, Fact, Item, LegendEntry, Note, Status } from '../../backlog/model.ts';
import type { ProjectIndex, SiteIndex } from '../backlog-index.ts';
import { escapeHtml } from '../markdown/escape-html.ts';
import { inlineText } from '../markdown/plain-text.ts';
import { renderInline } from '../markdown.ts';
import { href } from '../urls.ts';
import { linkItemsOf } from './line.ts';
import { oncePerProject } from './once-per-project.ts';
import { type ProvenanceView, showProvenance } from './provenance.ts';
import { type SourceView, showSource } from './source.ts';
import { daysLate, GLYPH_WORDS, type Glyph } from './status.ts';
import { nameItem } from './waits.ts';

/** One value of a fact. */
export interface ValueView {
  readonly glyph?: Glyph;
  /** Inline HTML when `isHtml`, else text. */
  readonly text: string;
  readonly isHtml?: boolean;
  readonly href?: string;
  /** What stands beside it in grey: how it is written, where it comes from, what it means. */
  readonly note?: string;
}

/** A labelled fact with its provenance. */
export interface FactView {
  readonly label: string;
  readonly values: readonly ValueView[];
  readonly source: SourceView | null;
  /** The words that state it; null where only their place is known. */
  readonly provenance?: ProvenanceView | null;
  /** Other statements that say something else. */
  readonly others: readonly { readonly text: string; readonly provenance: ProvenanceView }[];
  /** True where a card about the item shows it. */
  readonly isKey?: boolean;
}

/** What a card shows of an item beside its verdict. */
const KEY_FACTS: ReadonlySet<Fact> = new Set(['priority', 'effort', 'sprint']);

/** What an item is, as facts. A fact that no document states is absent. */
export function showItemFacts(site: SiteIndex, index: ProjectIndex, item: Item): FactView[] {
  const home = item.sources[0]?.file;
  const { status, priority, effort } = item;
  const fact = (label: string, field: Fact, values: readonly ValueView[]): FactView[] => {
    const claims = item.claims.filter((claim) => claim.field === field);
    const [first] = claims;
    const provenance = first ? showProvenance(site, index, first, home) : null;
    const isGroup = field === 'sprint' || field === 'lane';
    const note = first?.inheritedFrom && !isGroup ? words.inheritedFrom(first.inheritedFrom) : undefined;
    const noted = values.map((value) => (note ? { ...value, note: join(value.note, note) } : value));
    const isKey = KEY_FACTS.has(field);
    const others = showOthers(claims, (claim) => showProvenance(site, index, claim, home));
    return values.length > 0
      ? [{ label, values: noted, source: provenance?.source ?? null, provenance, others, isKey }]
      : [];
  };
  const sprint = index.sprintByKey.get(item.sprint ?? '');
  const lanes = item.lanes.flatMap((key) => index.laneByKey.get(key) ?? []);
  const parent = index.itemByKey.get(item.parent ?? '');
  return [
    ...fact(labels.status, 'status', status ? [showStatus(index, status)] : []),
    ...fact(labels.due, 'status', status?.deadline ? [showDeadline(index, item, status.deadline)] : []).map(
      withoutOthers,
    ),
    ...fact(labels.evidence, 'status', status?.evidence ? [showMarkdown(index, status.evidence)] : []).map(
      withoutOthers,
    ),
    ...fact(labels.priority, 'priority', priority ? [{ text: priority.text }] : []),
    ...fact(labels.effort, 'effort', effort ? [showEffort(effort)] : []),
    ...fact(labels.sprint, 'sprint', sprint ? [{ text: sprint.title, href: href(sprint.url) }] : []),
    ...fact(
      labels.lane,
      'lane',
      lanes.map((lane) => ({ text: lane.title, href: href(lane.url) })),
    ),
    ...fact(labels.owner, 'owners', item.owners.length > 0 ? [{ text: item.owners.join(', ') }] : []),
    ...unsourced(labels.section, item.section && !sprint ? [{ text: item.section }] : []),
    ...unsourced(
      labels.partOf,
      parent ? [{ text: `${nameItem(parent).text} ${parent.id ? parent.title : ''}`, href: href(parent.url) }] : [],
    ),
    ...unsourced(
      labels.files,
      item.files.map((text) => ({ text: `<code>${escapeHtml(text)}</code>`, isHtml: true })),
    ),
    ...unsourced(
      labels.validatedBy,
      item.validation.map((text) => showMarkdown(index, text)),
    ),
    ...unsourced(labels.labels, item.labels.length > 0 ? [{ text: item.labels.join(', ') }] : []),
    ...showOtherTitles(index, item, home),
    ...showNotes(index, item.notes, home),
  ];
}

/** What statements say beside the known facts, under the names that they use. */
export function showNotes(index: ProjectIndex, notes: readonly Note[], home?: string): FactView[] {
  return notes.map((note) => ({
    label: note.label,
    values: [showMarkdown(index, note.text)],
    source: showSource(index, note, home),
    others: [],
  }));
}

/** A fact that is known without the one place that states it. */
export function unsourced(label: string, values: readonly ValueView[]): FactView[] {
  return values.length > 0 ? [{ label, values, source: null, others: [] }] : [];
}

/** A value that is inline Markdown. */
export function showMarkdown(index: ProjectIndex, markdown: string): ValueView {
  return { text: renderInline(markdown, linkItemsOf(index)), isHtml: true };
}

/** A status in words, with how it is written and what the documents' legend says it means. */
export function showStatus(index: ProjectIndex, status: Status): ValueView {
  const word = GLYPH_WORDS[status.class];
  const written = status.text.toLowerCase() === word.toLowerCase() ? undefined : words.written(inlineText(status.text));
  const meaning = findMeaning(index, status)?.meaning;
  const note = join(written, meaning);
  return { glyph: status.class, text: word, ...(note ? { note } : {}) };
}

/** What the legend of a document says about a status: the entry with its words, else the one with its class. */
function findMeaning(index: ProjectIndex, status: Pick<Status, 'class' | 'text'>): LegendEntry | undefined {
  const legend = legendOf(index);
  const written = status.text.toLowerCase();
  return (
    legend.find(({ term }) => term.toLowerCase() === written) ?? legend.find((entry) => entry.class === status.class)
  );
}

const legendOf = oncePerProject(({ documents }) => documents.flatMap(({ legend }) => legend));

function showDeadline(index: ProjectIndex, item: Item, deadline: string): ValueView {
  const late = daysLate(item, index.asOf);
  return late > 0
    ? { glyph: 'late', text: deadline, note: words.daysBefore(late, index.asOf ?? '') }
    : { text: deadline };
}

function showEffort({ text, points, hours }: NonNullable<Item['effort']>): ValueView {
  if (hours !== null && !/h|hour/i.test(text)) return { text, note: things.hours(hours) };
  return points !== null && !/\d/.test(text) ? { text, note: things.points(points) } : { text };
}

/** The names that other statements give an item, each with its place. */
function showOtherTitles(index: ProjectIndex, { claims }: Item, home?: string): FactView[] {
  const [first, ...rest] = claims.filter(({ field }) => field === 'title');
  const others = new Map(rest.filter(({ value }) => value !== first?.value).map((claim) => [claim.value, claim]));
  return [...others.values()].map((claim) => ({
    label: labels.alsoCalled,
    values: [{ text: claim.text }],
    source: showSource(index, claim, home),
    others: [],
  }));
}

/** Facts of which an item can have several, so that a second value is no contradiction. */
const PLURAL: ReadonlySet<Fact> = new Set(['lane', 'dependencies', 'owners']);

function showOthers(claims: readonly Claim[], show: (claim: Claim) => ProvenanceView): FactView['others'] {
  const [first] = claims;
  if (!first || PLURAL.has(first.field)) return [];
  const others = claims.filter(({ value, text }) => value !== first.value && !first.text.startsWith(text));
  return others.map((claim) => ({ text: claim.text, provenance: show(claim) }));
}

function withoutOthers(fact: FactView): FactView {
  return { ...fact, others: [] };
}

function join(...notes: readonly (string | undefined)[]): string {
  return notes.filter((note) => note !== undefined).join(' · ');
}
