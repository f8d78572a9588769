import { words as roadmap } from '#words/roadmap.ts';
import { words as things } from '#words/things.ts';
import { projectSchedule, type Schedule, type ScheduledItem } from '../../backlog/graph.ts';
import type { Item } from '../../backlog/model.ts';
import { groupOf, type ProjectIndex } from '../backlog-index.ts';
import { round } from '../diagrams/svg.ts';
import { amountTicks } from '../diagrams/time-axis.ts';
import { type Bar, drawTimeChart } from '../diagrams/time-chart.ts';
import { href } from '../urls.ts';
import { kindOfSprints } from './group-row.ts';
import { idBeside } from './naming.ts';
import { type Sentence, say } from './sentence.ts';
import { classOf } from './status.ts';
import { nameItem } from './waits.ts';

export interface ProjectionRowView {
  readonly item: Sentence;
  readonly when: string;
}

/** What could follow from efforts and dependencies alone: as a chart, as a table, and what it takes for granted. */
export interface ProjectionView {
  readonly html: string;
  readonly rows: readonly ProjectionRowView[];
  readonly summary: string;
  readonly assumptions: readonly string[];
  /** How many open items wait for nothing and hold nothing up; they are not drawn. */
  readonly free: number;
  /** How many that do are beyond the end of the chart. */
  readonly more: number;
}

const words = roadmap.projection;

const HOURS_A_DAY = 8;
const DAYS_A_WEEK = 5;
/** More rows are a map to scroll, not a picture. */
const MOST_ROWS = 60;

/** Projects the open work of a project. Null when fewer than two open items depend on one another, so that all could start at once. */
export function showProjection(index: ProjectIndex): ProjectionView | null {
  const schedule = projectSchedule(index.waits);
  if (schedule.items.every(({ start }) => start === 0)) return null;
  const chained = schedule.items.filter(({ key, start }) => start > 0 || holdsUpOpen(index, key));
  const unit = unitOf(schedule);
  const rows =
    chained.length > MOST_ROWS
      ? sumUp(index, chained, unit)
      : chained.flatMap((entry) => showEntry(index, entry, unit));
  const shown = rows.slice(0, MOST_ROWS);
  return {
    html: drawTimeChart({
      name: words.name,
      bars: shown.map(({ bar }) => bar),
      marks: [],
      ticks: amountTicks(schedule.length, unit.size, (at) => (at === 0 ? roadmap.now : words.tick(at, unit.name))),
      span: [0, schedule.length],
      now: null,
    }),
    rows: shown.map(({ item, bar }) => ({ item, when: bar.words })),
    summary: words.summary(schedule.items.length, amount(schedule.length, unit)),
    assumptions: listAssumptions(index, schedule),
    free: schedule.items.length - chained.length,
    more: rows.slice(MOST_ROWS).reduce((sum, { count }) => sum + count, 0),
  };
}

/** A row of the chart, and how many items it stands for. */
interface Row {
  readonly item: Sentence;
  readonly bar: Bar;
  readonly count: number;
}

function showEntry(index: ProjectIndex, entry: ScheduledItem, unit: Unit): Row[] {
  const item = index.itemByKey.get(entry.key);
  if (!item) return [];
  return [{ item: say(nameItem(item), item.id ? ` ${item.title}` : ''), bar: showBar(item, entry, unit), count: 1 }];
}

/** Too many items to be rows: one for each sprint or section, from the first of its items to the last. */
function sumUp(index: ProjectIndex, entries: readonly ScheduledItem[], unit: Unit): Row[] {
  const groups = Map.groupBy(entries, ({ key }) =>
    groupOf(index.itemByKey.get(key) ?? { sprint: null, section: null }),
  );
  const rows = [...groups].map(([name, own]): Row => {
    const sprint = index.sprintByKey.get(name.replace(/^sprint\//, ''));
    const section = name.replace(/^(?:section|sprint)\//, '');
    const title = sprint?.title ?? (section === '' ? things.inNoGroup(kindOfSprints(index)) : section);
    const start = Math.min(...own.map((entry) => entry.start));
    const end = Math.max(...own.map((entry) => entry.end));
    const span = nameSpan({ start, end, isAssumed: own.some(({ isAssumed }) => isAssumed) }, unit);
    const address = sprint ? href(sprint.url) : null;
    const bar: Bar = {
      label: '',
      title,
      href: address,
      start,
      end,
      words: `${things.openItems(own.length)}, ${span}`,
      done: 0,
      look: '',
    };
    return { item: say(address === null ? title : { text: title, href: address }), bar, count: own.length };
  });
  return rows.sort((a, b) => a.bar.start - b.bar.start || a.bar.end - b.bar.end);
}

function holdsUpOpen(index: ProjectIndex, key: string): boolean {
  return index.waits.nodeByKey.get(key)?.holdsUp.some(({ isOpen }) => isOpen) ?? false;
}

interface Unit {
  readonly name: 'step' | 'day' | 'week';
  /** In the unit of the schedule. */
  readonly size: number;
}

function unitOf({ unit, length }: Schedule): Unit {
  if (unit === 'steps') return { name: 'step', size: 1 };
  const isLong = length > 4 * DAYS_A_WEEK * HOURS_A_DAY;
  return isLong ? { name: 'week', size: DAYS_A_WEEK * HOURS_A_DAY } : { name: 'day', size: HOURS_A_DAY };
}

function listAssumptions(index: ProjectIndex, { unit, assumed, items }: Schedule): string[] {
  const unknown = items.filter(({ isAssumed }) => isAssumed).length;
  const outside = items.filter(({ key }) => (index.itemByKey.get(key)?.blockedBy.length ?? 0) > 0).length;
  const effort =
    unit === 'steps'
      ? words.assumptions.steps
      : unknown > 0
        ? words.assumptions.median(unknown, assumed)
        : words.assumptions.allStated;
  return [
    words.assumptions.begins,
    effort,
    ...(unit === 'hours' ? [words.assumptions.calendar(HOURS_A_DAY, DAYS_A_WEEK)] : []),
    ...(outside > 0 ? [words.assumptions.outside(outside)] : []),
  ];
}

function showBar(item: Item, entry: ScheduledItem, unit: Unit): Bar {
  return {
    label: idBeside(item),
    title: item.title,
    href: href(item.url),
    start: entry.start,
    end: entry.end,
    words: nameSpan(entry, unit),
    done: 0,
    look: entry.isAssumed ? `${classOf(item)} assumed` : classOf(item),
  };
}

/** `after day 2, for 1 day`. */
function nameSpan({ start, end, isAssumed }: Omit<ScheduledItem, 'key'>, unit: Unit): string {
  const isGuess = isAssumed && unit.name !== 'step';
  return words.span(round(start / unit.size), unit.name, amount(end - start, unit), isGuess);
}

function amount(length: number, { name, size }: Unit): string {
  return words.amount(round(length / size), name);
}
