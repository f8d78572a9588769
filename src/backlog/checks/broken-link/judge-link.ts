import { posix } from 'node:path';
import { classifyAddress, resolvePath } from '../../link-address.ts';
import type { Reference } from '../../markdown.ts';
import { folderOf } from './content-files.ts';
import type { LinkContext, LinkFault } from './link-context.ts';

/**
 * What is wrong with a link or an image of a document; null when nothing is, and when nobody can know. A path from the
 * root means the root of something that holds the content, so one that leads to nothing here may lead somewhere there.
 */
export function judgeLink(reference: Reference, from: string, context: LinkContext): LinkFault | null {
  const address = classifyAddress(reference.address);
  if (address.kind === 'fragment') return judgeFragment(reference, address.fragment, from, from, context);
  const path = address.kind === 'file' ? resolvePath(from, address.path) : null;
  if (address.kind !== 'file' || path === null) return null;
  const found = context.files.find(path);
  const isRooted = address.path.startsWith('/');
  if (!found) {
    const isUnknown = isRooted || context.files.isFolder(path) || !context.files.isKnown(path);
    return isUnknown ? null : describeMissing(reference, path, from, context);
  }
  if (!found.isSameCase) return isRooted ? null : describeCase(reference, path, found.path, from, context);
  return judgeFragment(reference, address.fragment, found.path, from, context);
}

function describeMissing(reference: Reference, path: string, from: string, { files, words }: LinkContext): LinkFault {
  const say = words.rules['broken-link'];
  const guesses = files.suggest(path).map((file) => pathFrom(from, file));
  return {
    message: reference.kind === 'image' ? say.image(path) : say.link(path),
    ...(guesses.length > 0 ? { help: words.choices.meant(guesses) } : {}),
    span: reference,
  };
}

function describeCase(
  reference: Reference,
  path: string,
  file: string,
  from: string,
  { words }: LinkContext,
): LinkFault {
  return {
    message: words.rules['broken-link'].otherCase(path, file),
    help: words.choices.write([pathFrom(from, file)]),
    span: reference,
  };
}

function judgeFragment(
  reference: Reference,
  fragment: string,
  file: string,
  from: string,
  context: LinkContext,
): LinkFault | null {
  const say = context.words.rules['broken-link'];
  const names = context.fragmentsOf(file);
  if (names === null || names.has(fragment)) return null;
  const guesses = names.suggest(fragment).map((name) => `#${name}`);
  return {
    message: file === from ? say.fragmentHere(fragment) : say.fragment(fragment, file),
    ...(guesses.length > 0 ? { help: context.words.choices.meant(guesses) } : {}),
    span: fragmentOf(reference),
  };
}

/** The part of the address that names the place, where the address stands as it is in the text. */
function fragmentOf({ start, end, address }: Reference): LinkFault['span'] {
  return end - start === address.length ? { start: start + address.indexOf('#'), end } : { start, end };
}

/** A path as the document would write it. */
function pathFrom(from: string, file: string): string {
  return posix.relative(folderOf(from), file);
}
