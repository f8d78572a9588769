import type { List, ListKind } from '../../backlog/model.ts';
import type { ProjectIndex } from '../backlog-index.ts';
import { type LineView, showLine } from './line.ts';
import { type SourceView, showSource } from './source.ts';

/** A list that is no item, such as a gate or the definition of done. */
export interface ListView {
  readonly title: string;
  readonly lines: readonly LineView[];
  /** How many entries the page leaves to the document. */
  readonly more: number;
  readonly source: SourceView;
}

const MOST_ENTRIES = 12;

/** The lists of some kinds, as the documents state them. */
export function showLists(index: ProjectIndex, kinds: readonly ListKind[]): ListView[] {
  return index.lists.filter(({ kind }) => kinds.includes(kind)).map((list) => showList(index, list));
}

function showList(index: ProjectIndex, list: List): ListView {
  return {
    title: list.title,
    lines: list.entries.slice(0, MOST_ENTRIES).map((entry) => showLine(index, entry)),
    more: Math.max(0, list.entries.length - MOST_ENTRIES),
    source: showSource(index, list),
  };
}
