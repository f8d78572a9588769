import { fold } from './normalise.ts';

/** What stands between two pieces of work of which the first comes first, by language. */
export const precedencePhrases: Readonly<Record<string, readonly string[]>> = {
  en: ['before', 'comes before', 'goes before', 'must come before', 'must precede', 'precedes'],
  de: ['vor', 'kommt vor', 'muss vor'],
  fr: ['avant', 'vient avant', 'passe avant', 'précède'],
  es: ['antes de', 'antes que', 'va antes de', 'precede a'],
  pt: ['antes de', 'vem antes de', 'precede'],
  it: ['prima di', 'viene prima di', 'precede'],
  nl: ['voor', 'komt voor', 'vóór'],
  sv: ['före', 'kommer före'],
  pl: ['przed'],
  ru: ['до', 'перед'],
};

const known = new Set(Object.values(precedencePhrases).flat().map(fold));

/** True for words that say that what is named before them comes before what is named behind: `before`. */
export function statesPrecedence(words: string): boolean {
  return known.has(fold(words));
}
