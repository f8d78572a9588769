import { foldFragment, nameFragments } from '../../fragments.ts';
import type { Fragments } from '../../recognise/layout.ts';
import { createSuggester } from '../../suggestions.ts';

/** The places of one document that links can lead to. */
export interface FragmentNames {
  readonly has: (fragment: string) => boolean;
  /** What somebody may have meant: the one that begins so, else the nearest. */
  readonly suggest: (fragment: string) => readonly string[];
}

/** Lines, quoted text and notes are addressed by whoever shows the document; the top is where every page begins. */
const ALWAYS_THERE = /^$|^top$|^l\d+(?:c\d+)?(?:-l?\d+(?:c\d+)?)?$|^:~:|^fn(?:ref)?-/;

/** Makes the names of a document's places: its headings as GitHub names them, and what the author named. */
export function knowFragments({ headings, names }: Fragments): FragmentNames {
  const known = [...nameFragments(headings), ...names.map(foldFragment)];
  const all = new Set(known);
  const suggest = createSuggester(known);
  return {
    has: (fragment) => ALWAYS_THERE.test(foldFragment(fragment)) || all.has(foldFragment(fragment)),
    suggest: (fragment) => {
      const beginning = known.filter((name) => name.startsWith(`${foldFragment(fragment)}-`));
      return beginning.length === 1 ? beginning : suggest(fragment);
    },
  };
}
