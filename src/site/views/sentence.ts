import { and } from '#words/grammar.ts';
import { words as things } from '#words/things.ts';

/** A part of a computed sentence. */
export interface Piece {
  readonly text: string;
  /** `strong` and `hot` carry the point, `id` is the id of an item, `dim` supports. */
  readonly as?: 'strong' | 'hot' | 'id' | 'dim';
  readonly href?: string;
}

/** Text that a page computes, with its links and emphasis; printed by `Sentence.astro`. */
export type Sentence = readonly Piece[];

/** Joins words and pieces to a sentence. */
export function say(...parts: readonly (string | Piece | Sentence)[]): Sentence {
  return parts.flatMap((part) => (typeof part === 'string' ? [{ text: part }] : part));
}

/** `a, b and c`. Beyond `most` parts the rest is a number: `a, b and 4 more`. */
export function enumerate(parts: readonly (string | Piece)[], most = 4): Sentence {
  const pieces = parts.map((part) => (typeof part === 'string' ? { text: part } : part));
  const rest = pieces.length > most ? pieces.length - most + 1 : 0;
  return say(...and(rest > 0 ? [...pieces.slice(0, most - 1), { text: things.more(rest) }] : pieces));
}

/** The words of a sentence alone, for titles and spoken labels. */
export function plain(sentence: Sentence): string {
  return sentence.map(({ text }) => text).join('');
}
