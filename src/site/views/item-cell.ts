import type { Item } from '../../backlog/model.ts';
import type { Column } from '../../backlog/query.ts';
import { weighEffort } from '../../backlog/vocabulary/effort.ts';
import type { ProjectIndex } from '../backlog-index.ts';
import { renderInline } from '../markdown.ts';
import { href, urls } from '../urls.ts';
import { nameLaneShort } from './group-row.ts';
import { linkItemsOf } from './line.ts';
import { shortPriority } from './naming.ts';
import { enumerate, type Piece, type Sentence, say } from './sentence.ts';
import { BY_ATTENTION, GLYPH_WORDS, type Glyph, glyphOf } from './status.ts';
import { nameWaits } from './waits.ts';

/** What stands in one column of one row. */
export type CellView = (
  | { readonly kind: 'status'; readonly glyph: Glyph; readonly word: string }
  | { readonly kind: 'sentence'; readonly sentence: Sentence }
  /** Inline HTML, one for each line. */
  | { readonly kind: 'html'; readonly lines: readonly string[] }
) & {
  /** Where it stands among the cells of its column when its words do not say that: smaller ones first. */
  readonly order?: number;
};

/** Shows what an item states in a column. Null where it states nothing. */
export function showCell(index: ProjectIndex, item: Item, column: Column): CellView | null {
  if (column === 'status') {
    const glyph = glyphOf(item, index.asOf);
    return item.status && { kind: 'status', glyph, word: GLYPH_WORDS[glyph], order: BY_ATTENTION.indexOf(glyph) };
  }
  if (column === 'validation') {
    const lines = item.validation.map((text) => renderInline(text, linkItemsOf(index, item.key)));
    return lines.length > 0 ? { kind: 'html', lines } : null;
  }
  const sentence = sayCell(index, item, column);
  if (sentence.length === 0) return null;
  const order = orderCell(index, item, column);
  return { kind: 'sentence', sentence, ...(order === null ? {} : { order }) };
}

function sayCell(index: ProjectIndex, item: Item, column: Exclude<Column, 'status' | 'validation'>): Sentence {
  const { project } = index;
  switch (column) {
    case 'priority':
      return sayText(shortPriority(item));
    case 'effort':
      return sayText(item.effort?.text);
    case 'owner':
      return sayText(item.owners.join(', '));
    case 'due':
      return sayText(item.status?.deadline);
    case 'project':
      return say({ text: project.title, href: urls.project(project.slug) });
    case 'sprint': {
      const sprint = index.sprintByKey.get(item.sprint ?? '');
      return sprint ? say({ text: sprint.label, href: href(sprint.url) }) : [];
    }
    case 'lane':
      return enumerate(item.lanes.flatMap((key) => linkLane(index, key)));
    case 'waits-for':
      return enumerate(nameWaits(index, item));
  }
}

function linkLane(index: ProjectIndex, key: string): Piece[] {
  const lane = index.laneByKey.get(key);
  return lane ? [{ text: nameLaneShort(index, lane), href: href(lane.url) }] : [];
}

function orderCell(index: ProjectIndex, item: Item, column: Column): number | null {
  switch (column) {
    case 'priority':
      return item.priority?.rank ?? null;
    case 'effort':
      return item.effort && weighEffort(item.effort);
    case 'sprint':
      return index.sprintByKey.get(item.sprint ?? '')?.order ?? null;
    default:
      return null;
  }
}

function sayText(text: string | null | undefined): Sentence {
  return text ? say(text) : [];
}
