import type { Name } from '../../naming.ts';
import { name, quote } from '../naming.ts';

type Titled = Exclude<Name, string>;

/** The id, where there is one, with the title. */
function full({ id, title }: Titled): string {
  return id ? `\`${id}\` ${quote(title)}` : quote(title);
}

/** Rules about what items are called, and what calls them. */
export const words = {
  'duplicate-id': {
    title: 'One id, two pieces of work',
    why: 'Links, dependencies and conversations that use the id can mean either of them.',
    help: 'Give one of them another id, or give both the same title if they are the same work.',
    found: (item: Titled, first: Titled) =>
      `${name(item)} names two pieces of work: ${quote(first.title)} and ${quote(item.title)}`,
    first: 'first defined here',
  },
  'ids-differ-only-by-case': {
    title: 'Two ids that differ only by case',
    why: 'References and addresses are read without case, so they can mean either item.',
    help: 'Give one of them another id, or write both the same way if they are the same work.',
    found: (item: Titled, first: Titled) => `${full(item)} differs only by case from ${full(first)}`,
    first: (first: Titled) => `${name(first)} defined here`,
  },
  'near-duplicate-item': {
    title: 'Two items that read like the same work',
    why: 'Two people may do the same work, or each may wait for the other to do it.',
    help: 'Make them one item, say how they relate, or give them titles that tell them apart.',
    found: (later: Titled, first: Titled) => `${full(later)} reads like ${full(first)}`,
    first: (first: Titled) => `${full(first)} stands here`,
  },
  'unknown-reference': {
    title: 'A reference to an id that nothing defines',
    why: 'What an item waits for cannot be followed when the thing it names does not exist.',
    help: 'Correct the id, or define the item that is meant.',
    undefined: (from: Name, id: string, project: string) =>
      `${name(from)} refers to \`${id}\`, which nothing in ${project} defines`,
    misnamed: (from: Name, text: string, project: string) =>
      `${name(from)} waits for ${quote(text)}, which nothing in ${project} is called`,
  },
};
