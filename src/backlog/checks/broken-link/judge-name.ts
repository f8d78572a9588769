import { distance } from 'fastest-levenshtein';
import { resolvePath } from '../../link-address.ts';
import type { Reference } from '../../markdown.ts';
import { folderOf, nameOf } from './content-files.ts';
import type { LinkContext, LinkFault } from './link-context.ts';

/** Shorter words differ by one letter without being the same word. */
const SHORTEST_SLIP = 4;

/**
 * What is wrong with the name of a document in a code span; null when nothing is. Backlogs name many files that live
 * elsewhere or are still to be written, so a name counts only where the documents beside it show that it is one of
 * theirs: it differs from one of them by a slip, or names their folder in a text that is not about work to be done.
 */
export function judgeName(
  reference: Reference,
  from: string,
  { files, words }: LinkContext,
  isAboutWork: () => boolean,
): LinkFault | null {
  const { address } = reference;
  const say = words.rules['broken-link'];
  const paths = listReadings(from, address);
  if (paths.some((path) => files.find(path) !== null) || files.isNameKnown(nameOf(address))) return null;
  const folders = paths.map(folderOf).filter((folder) => files.documentsIn(folder).length > 0);
  const meant = folders.flatMap((folder) => files.documentsIn(folder)).filter((file) => isSlip(address, file));
  const [nearest] = meant;
  if (nearest !== undefined) {
    const name = `${address.slice(0, address.length - nameOf(address).length)}${nameOf(nearest)}`;
    return { message: say.named(address), help: words.choices.meant([name]), span: reference };
  }
  const isSibling = address.includes('/') && folders.length > 0;
  return isSibling && !isAboutWork() ? { message: say.named(address), span: reference } : null;
}

/** A name may be meant from the document, from its project or from the content folder. */
function listReadings(from: string, address: string): string[] {
  const [project = ''] = from.split('/');
  const bases = [from, ...(from.includes('/') ? [`${project}/-`] : []), '-'];
  return [...new Set(bases.map((base) => resolvePath(base, address)).filter((path) => path !== null))];
}

/** True for names that are the same but for signs, or but for one slip of the pen in one longer word. */
function isSlip(written: string, file: string): boolean {
  const [words, others] = [wordsOf(written), wordsOf(file)];
  if (words.join('') === others.join('')) return true;
  if (words.length !== others.length) return false;
  const different = words.flatMap((word, at) => (word === others[at] ? [] : [[word, others[at] ?? ''] as const]));
  const [pair] = different;
  if (different.length !== 1 || !pair) return false;
  const [word, other] = pair;
  if (Math.min(word.length, other.length) < SHORTEST_SLIP || /\d/.test(word + other)) return false;
  return distance(word, other) === 1 || isTransposed(word, other);
}

function isTransposed(word: string, other: string): boolean {
  const at = [...word].findIndex((letter, index) => letter !== other[index]);
  return word.slice(0, at) + word.slice(at + 1, at + 2) + word.slice(at, at + 1) + word.slice(at + 2) === other;
}

function wordsOf(path: string): string[] {
  const stem = nameOf(path).replace(/\.[^.]*$/, '');
  return stem.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}
