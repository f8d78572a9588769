import { words } from '#words/item.ts';
import { type Piece, type Sentence, say } from './sentence.ts';

/** The way to the page before or after one of its kind. */
export interface NeighbourLink {
  readonly label: string;
  /** Empty when it has none beside its title. */
  readonly id: string;
  readonly title: string;
  readonly href: string;
}

/** What stands before and after a page, and among what: `4 of 9 in Sprint 3`. */
export interface NeighboursView {
  readonly place: Sentence;
  readonly previous: NeighbourLink | null;
  readonly next: NeighbourLink | null;
}

/** Shows the records before and after one of `all`, which `where` names. */
export function showNeighbours<Record>(
  all: readonly Record[],
  record: Record,
  where: Piece,
  link: (record: Record) => Omit<NeighbourLink, 'label'>,
): NeighboursView {
  const at = all.indexOf(record);
  const linkTo = (neighbour: Record | undefined, label: string) =>
    neighbour === undefined ? null : { label, ...link(neighbour) };
  return {
    place: say(...words.positionIn(at + 1, all.length, where)),
    previous: linkTo(all[at - 1], words.previous),
    next: linkTo(all[at + 1], words.next),
  };
}
