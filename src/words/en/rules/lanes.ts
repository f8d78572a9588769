import type { Name } from '../../naming.ts';
import { name, names, quote } from '../naming.ts';

/** A wait of an item for one of another lane, or for all of it. */
interface Crossing {
  readonly item: Name;
  readonly awaited: Name | null;
  readonly other: Name;
}

const waits = ({ item, awaited, other }: Crossing) =>
  `${name(item)} waits for ${awaited === null ? name(other) : `${name(awaited)} of ${name(other)}`}`;

/** Rules about lanes. */
export const words = {
  'lane-dependency-undeclared': {
    title: 'A lane that waits for another one and does not say so',
    why: 'Whoever starts the lane by what it says of itself finds that its work cannot start.',
    help: 'Name the other lane where this one says what it depends on, or move the item to the lane that it waits for.',
    found: (lane: Name, stated: readonly string[], first: Crossing, more: number) => {
      const says = stated.length === 0 ? 'nothing' : `${names(stated.map(quote))} only`;
      const rest = more > 0 ? `, and ${more} more of its items wait for other lanes` : '';
      return `${name(lane)} says that it depends on ${says}, but ${waits(first)}${rest}`;
    },
    waits: (crossing: Crossing) => `${waits(crossing)} here`,
  },
  'lane-disagrees': {
    title: 'A lane that is told in two ways',
    why: 'Whoever works by the lane does other work, or in another order, than whoever plans by the backlog.',
    help: 'Correct the statement that is out of date.',
    ownWords: (item: Name, lane: Name, other: Name) =>
      `${name(item)} is in ${name(lane)} by its own words, but ${name(other)} lists it`,
    lists: (lane: Name, item: Name) => `${name(lane)} lists ${name(item)} here`,
    /** Two lists of one lane; `first` is what the list at fault is compared with. */
    listed: (lane: Name, first: 'heading' | 'list', added: readonly Name[], missing: readonly Name[]) => {
      const where = first === 'heading' ? 'under its heading' : 'in its first list';
      const parts = [
        added.length > 0 ? `${names(added)} here, but not ${where}` : '',
        missing.length > 0 ? `${names(missing)} ${where}, but not here` : '',
      ];
      return `${name(lane)} lists ${parts.filter(Boolean).join(', and ')}`;
    },
    firstList: 'it lists its items here',
    isListed: (item: Name) => `${name(item)} is listed here`,
    early: (lane: Name, item: Name, awaited: Name) =>
      `${name(lane)} puts ${name(item)} before ${name(awaited)}, which it waits for`,
    comes: (awaited: Name) => `${name(awaited)} comes here`,
    owners: (lane: Name, other: string, shown: string) =>
      `${name(lane)} has owner ${quote(other)}, but another statement says ${quote(shown)}`,
    ownersOfItems: (lane: Name, owner: string, items: number, other: string) => {
      const whose = items === 1 ? 'its one item has' : `all its ${items} items have`;
      return `${name(lane)} has owner ${quote(owner)}, but ${whose} owner ${quote(other)}`;
    },
  },
  'unreachable-item': {
    title: 'An item of a sprint that no lane of it holds',
    why: 'Whoever works by the lanes never comes to it.',
    help: 'Put the item into a lane, or into another sprint.',
    found: (item: Name, lanes: number, sprint: string) =>
      `${name(item)} stands in none of the ${lanes} lanes of ${sprint}`,
    begins: (lane: Name) => `${name(lane)} begins here`,
  },
};
