/**
 * Folds a word or label for comparison: compatibility forms, case, accents, emoji, punctuation and spacing are gone.
 * `**Critérios de Aceitação:**` and `criterios de aceitacao` fold to the same text.
 */
export function fold(text: string): string {
  // Plain ASCII has neither compatibility forms nor accents, and is most of what is ever folded.
  if (!/[^\0-\x7f]/.test(text))
    return text
      .toLowerCase()
      .replace(/[^a-z0-9#]+/g, ' ')
      .trim();
  return (
    text
      .normalize('NFKD')
      .replace(/\p{M}+/gu, '')
      .toLowerCase()
      // The turned comma of Uzbek counts as a letter, and is as often written as an apostrophe.
      .replace(/[^\p{L}\p{N}#]+|[\u02b9-\u02bf]/gu, ' ')
      .trim()
      .normalize('NFC')
  );
}

/** Words of a language, as a table of values to the phrases that mean them. */
export type Phrases<Value extends string> = Readonly<Partial<Record<Value, readonly string[]>>>;

/** A vocabulary: the phrases of every language, by BCP 47 tag. */
export type Vocabulary<Value extends string> = Readonly<Record<string, Phrases<Value>>>;

/** Turns a vocabulary into a look-up from folded phrase to value. The first language that claims a phrase wins. */
export function indexPhrases<Value extends string>(vocabulary: Vocabulary<Value>): ReadonlyMap<string, Value> {
  const index = new Map<string, Value>();
  for (const language of Object.values(vocabulary)) {
    for (const [value, phrases] of Object.entries(language) as [Value, readonly string[]][]) {
      for (const phrase of phrases) {
        const folded = fold(phrase);
        if (folded !== '' && !index.has(folded)) index.set(folded, value);
      }
    }
  }
  return index;
}

/** A look-up that finds the longest phrase that a folded text begins with, at a word boundary. */
export function createPrefixMatcher<Value extends string>(
  vocabulary: Vocabulary<Value>,
): (folded: string) => { value: Value; length: number } | undefined {
  const index = indexPhrases(vocabulary);
  const longest = new Map<string, number>();
  for (const phrase of index.keys()) {
    const first = phrase.charAt(0);
    longest.set(first, Math.max(longest.get(first) ?? 0, phrase.length));
  }
  return (folded) => {
    const most = longest.get(folded.charAt(0)) ?? 0;
    for (let length = Math.min(most, folded.length); length > 0; length--) {
      const value = isBoundary(folded, length) ? index.get(folded.slice(0, length)) : undefined;
      if (value !== undefined) return { value, length };
    }
    return undefined;
  };
}

/** Scripts without spaces have no word boundaries: there any end will do. */
function isBoundary(text: string, at: number): boolean {
  const next = text.charAt(at);
  const before = text.charAt(at - 1);
  if (next === '' || next === ' ') return true;
  return (next > '\x7f' || before > '\x7f') && (UNSPACED.test(next) || UNSPACED.test(before));
}

const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
