import { words as itemWords } from '#words/item.ts';
import { words as things } from '#words/things.ts';
import { words } from '#words/waits.ts';
import type { Item, Lane, Sprint } from '../../backlog/model.ts';
import type { ProjectIndex } from '../backlog-index.ts';
import { href, urls } from '../urls.ts';
import { type QuoteAttributes, quoteOf } from './quote.ts';
import { enumerate, type Sentence, say } from './sentence.ts';
import { type SourcesView, showSources } from './source.ts';
import { type TallyView, tally } from './tally.ts';
import { hot, nameOutside, nameTarget } from './waits.ts';

/** A sprint or a lane in a list: its name and how far its items are. */
export interface GroupRowView {
  readonly label: string;
  readonly title: string;
  readonly href: string | null;
  readonly why: Sentence | null;
  readonly tally: TallyView | null;
  readonly owner: string;
  readonly dates: string;
  readonly sources: SourcesView;
  readonly quote: QuoteAttributes;
}

/** Shows a sprint as a row. */
function showSprintRow(index: ProjectIndex, sprint: Sprint): GroupRowView {
  return {
    label: sprint.name ? sprint.label : '',
    title: sprint.name ?? sprint.title,
    href: href(sprint.url),
    why: null,
    tally: tallyOf(index, sprint.items),
    owner: '',
    dates: showDates(sprint),
    sources: showSources(index, sprint.sources.slice(0, 1)),
    quote: quoteOf(index, sprint),
  };
}

/** Shows all sprints as rows, or those that there is room for, and last what is in none. `explain` tells of their items. */
export function showSprintRows(
  index: ProjectIndex,
  sprints: readonly Sprint[] = index.sprints,
  explain: (items: readonly Item[]) => Sentence | null = () => null,
): GroupRowView[] {
  const rest = index.items.filter(({ sprint }) => sprint === null);
  const rows = sprints.map((sprint) => ({
    ...showSprintRow(index, sprint),
    why: explain(itemsOf(index, sprint.items)),
  }));
  return rows.length > 0 && rest.length > 0 ? [...rows, { ...showRestRow(index, rest), why: explain(rest) }] : rows;
}

function showRestRow(index: ProjectIndex, items: readonly Item[]): GroupRowView {
  return {
    label: '',
    title: things.inNoGroup(kindOfSprints(index)),
    href: `${urls.items(index.project.slug)}?where=sprint:none`,
    why: null,
    tally: tally(items),
    owner: '',
    dates: '',
    sources: showSources(index, []),
    quote: {},
  };
}

/** Shows a lane as a row, with what it waits for. */
export function showLaneRow(index: ProjectIndex, lane: Lane): GroupRowView {
  return {
    label: labelLane(index, lane),
    title: lane.name ?? lane.title,
    href: href(lane.url),
    why: explainLane(index, lane),
    tally: tallyOf(index, lane.items),
    owner: lane.owner ?? '',
    dates: '',
    sources: showSources(index, lane.sources.slice(0, 1)),
    quote: quoteOf(index, lane),
  };
}

/** A lane beside others: `4·A Boarding`. */
export function nameLaneShort(index: ProjectIndex, lane: Lane): string {
  return [labelLane(index, lane), lane.name ?? lane.title].filter((part) => part !== '').join(' ');
}

/** `4·A`: the number of its sprint, and its letter. */
function labelLane(index: ProjectIndex, lane: Lane): string {
  const sprint = index.sprintByKey.get(lane.sprint ?? '');
  const label = [sprint ? String(sprint.label.match(/\d+$/) ?? sprint.label) : '', lane.label ?? ''];
  return label.filter((part) => part !== '').join('·');
}

/** What a lane as a whole waits for. Null when no document says so. */
export function explainLane(index: ProjectIndex, lane: Lane): Sentence | null {
  const lanes = lane.dependsOn.map((to) => hot(nameTarget(index, { toType: 'lane', to })));
  const waits = [...lanes, ...lane.blockedBy.map((words) => hot(nameOutside(words)))];
  return waits.length > 0 ? say(...words.waitsFor(enumerate(waits))) : null;
}

/** `2031-03-01 – 2031-03-14`; empty when no document states a date. */
export function showDates({ start, end }: Pick<Sprint, 'start' | 'end'>): string {
  if (start && end) return `${start} – ${end}`;
  if (start) return itemWords.from(start);
  return end ? itemWords.until(end) : '';
}

/** What the sprints of a project are: weeks when all of them are, else sprints. */
export function kindOfSprints({ sprints }: ProjectIndex): Sprint['kind'] {
  const kinds = new Set(sprints.map(({ kind }) => kind));
  const [kind] = kinds;
  return kinds.size === 1 && kind ? kind : 'sprint';
}

/** The head of a list of sprints: `Weeks`. */
export function titleSprints(index: ProjectIndex): string {
  return things.groups(kindOfSprints(index));
}

/** The items of keys that exist, in the order of the keys. */
export function itemsOf(index: ProjectIndex, keys: readonly string[]): Item[] {
  return keys.flatMap((key) => index.itemByKey.get(key) ?? []);
}

function tallyOf(index: ProjectIndex, keys: readonly string[]): TallyView | null {
  const items = itemsOf(index, keys);
  return items.length > 0 ? tally(items) : null;
}
