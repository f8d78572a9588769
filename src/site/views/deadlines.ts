import { compareText } from '../../backlog/compare-text.ts';
import type { Item } from '../../backlog/model.ts';
import type { ProjectIndex } from '../backlog-index.ts';
import { isClosed } from './status.ts';

/** The open items that have a deadline, the next one first. */
export function listDeadlines({ items }: ProjectIndex): Item[] {
  const dated = items.filter((item) => item.status?.deadline && !isClosed(item));
  const dateOf = (item: Item) => item.status?.deadline ?? '';
  return dated.sort((a, b) => compareText(dateOf(a), dateOf(b)));
}
