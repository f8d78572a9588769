import { foldName } from '../backlog/fold-name.ts';
import { lastStep } from './search-list.ts';
import type { Hit } from './search-types.ts';

/** What an address that leads nowhere may have meant. */
export interface MissedAddress {
  /** As it stands in the address bar. */
  readonly path: string;
  /** The last step, as words to search for: `s4-10`, `token refresh`. */
  readonly words: string;
  /** The address of the project that it begins with, whether there is one or not. */
  readonly home: string;
}

/** Reads a path below `base`, which ends with a slash. */
export function readMissed(path: string, base: string): MissedAddress {
  const steps = (path.startsWith(base) ? path.slice(base.length) : path).split('/').filter((step) => step !== '');
  const last = decode(steps.at(-1) ?? '').replace(/\.html?$/i, '');
  const words = /\d/.test(last) ? last : last.replace(/[-_+]+/g, ' ');
  return { path, words: words.trim(), home: `${base}${steps[0] ?? ''}/` };
}

/** The page whose address differs by nothing but case, escapes or the last slash; null when there is none. */
export function findSame(all: readonly Hit[], { path }: MissedAddress): Hit | null {
  const asked = fold(path);
  return all.find(({ url }) => fold(url) === asked) ?? null;
}

/** The pages with the same id or the same last step, wherever they are: those of the same project and kind first. */
export function findNamesakes(all: readonly Hit[], missed: MissedAddress): Hit[] {
  const name = foldName(missed.words);
  if (name === '') return [];
  const named = all.filter(({ id, url }) => foldName(id) === name || foldName(lastStep(url)) === name);
  const count = (hit: Hit) => countShared(hit.url, missed.path);
  return named.sort((a, b) => count(b) - count(a));
}

/** How many steps of one address stand in another. */
function countShared(url: string, path: string): number {
  const steps = new Set(fold(path).split('/'));
  return url.split('/').filter((step) => step !== '' && steps.has(fold(step))).length;
}

function fold(path: string): string {
  return decode(path)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/(?:\/index\.html|\.html)?\/*$/, '');
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
