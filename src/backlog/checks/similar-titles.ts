import { distance } from 'fastest-levenshtein';
import { fold } from '../vocabulary/normalise.ts';
import { smallWordKind } from '../vocabulary/small-words.ts';

/** A title as its words. */
export interface TitleWords {
  /** The folded words that say what the work is, in order. */
  readonly words: readonly string[];
  /** Numbers and single capitals, which tell one piece of work from the next. */
  readonly marks: string;
  /** True where small words or arrows say how the others relate, so that their order matters. */
  readonly isOrdered: boolean;
  /** How much the words say: their number; where words have no spaces between them, half the number of characters. */
  readonly weight: number;
}

/** How near two titles are: the same words, other forms or another order of them, one of them misspelt. */
export type Nearness = 'same' | 'reworded' | 'misspelt';

const MARKS = /\d+|(?<![\p{L}\p{M}\p{N}'’])(?<!^)\p{Lu}(?![\p{L}\p{M}\p{N}'’])/gu;
const ARROW = /[→←↔⇒]|[-=]>/;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/** Reads what the title of a piece of work says, in a language by its BCP 47 tag. */
export function readTitleWords(title: string, language: string): TitleWords {
  const words: string[] = [];
  let isOrdered = ARROW.test(title);
  let isMarked = false;
  for (const word of fold(title).split(' ')) {
    const kind = smallWordKind(word, language);
    isOrdered ||= kind === 'relation';
    isMarked ||= word.length === 1 || /\d/.test(word);
    if (kind === undefined && word !== '') words.push(word);
  }
  return { words, marks: isMarked ? (title.match(MARKS) ?? []).join(' ') : '', isOrdered, weight: weigh(title, words) };
}

function weigh(title: string, words: readonly string[]): number {
  if (!UNSPACED.test(title)) return words.length;
  const weights: number[] = words.map((word) => (UNSPACED.test(word) ? Math.floor([...word].length / 2) : 1));
  return weights.reduce((sum, weight) => sum + weight, 0);
}

/**
 * Numbers under which titles that may be near each other meet, in whatever order their words stand: for all that begin
 * alike, for all that end alike, for all that are the same without spaces. Near titles share at least one of them, others
 * hardly ever.
 */
export function signaturesOf({ words, marks }: TitleWords): readonly [number, number, number] {
  let [beginnings, endings] = [0, 0];
  let letters = HASH_BASIS;
  for (const word of words) {
    beginnings = (beginnings + hash(word.slice(0, 3))) | 0;
    endings = (endings + hash(word.slice(-3))) | 0;
    letters = hash(word, letters);
  }
  return [hash(marks, beginnings), hash(marks, ~endings), hash(marks, letters)];
}

const HASH_BASIS = 0x811c9dc5;

/** FNV-1a over UTF-16 units. */
function hash(text: string, basis = HASH_BASIS): number {
  let value = basis;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return value | 0;
}

/**
 * How near two titles are, or null when they may well mean different work. `isRare` tells of a word whether no other
 * title has it: only such a word can be a slip of the hand.
 */
export function compareTitles(a: TitleWords, b: TitleWords, isRare: (word: string) => boolean): Nearness | null {
  if (a.marks !== b.marks) return null;
  if (a.words.join('') === b.words.join('')) return 'same';
  if (a.words.length !== b.words.length) return null;
  const inOrder = compareWords(a.words, b.words, isRare);
  if (inOrder !== null || (a.isOrdered && b.isOrdered)) return inOrder;
  return compareWords(a.words.toSorted(), b.words.toSorted(), isRare);
}

function compareWords(a: readonly string[], b: readonly string[], isRare: (word: string) => boolean): Nearness | null {
  let slips = 0;
  for (const [at, word] of a.entries()) {
    const other = b[at] ?? '';
    if (word === other || isOtherForm(word, other)) continue;
    if (!isSlip(word, other) || !(isRare(word) || isRare(other))) return null;
    slips += 1;
  }
  if (slips > 1) return null;
  return slips === 1 ? 'misspelt' : 'reworded';
}

const ALPHABETIC = /^[\p{Script=Latin}\p{Script=Cyrillic}]+$/u;
const VOWEL = /[aeiouyäöüаеёиоуыэюяьй]/;

/** `test` and `testing`, `create` and `creating`, `задача` and `задачи`: one ends where the other goes on. */
function isOtherForm(one: string, other: string): boolean {
  if (!ALPHABETIC.test(one) || !ALPHABETIC.test(other)) return false;
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  let shared = 0;
  while (shared < short.length && short.charAt(shared) === long.charAt(shared)) shared += 1;
  if (shared === short.length) return shared >= 4 && long.length - shared <= 3;
  return shared >= 5 && shared === short.length - 1 && VOWEL.test(short.charAt(shared)) && long.length - shared <= 3;
}

/** Shorter words are near too many others; longer ones are none. */
const [FEWEST_LETTERS, MOST_LETTERS] = [6, 40];

/** `paymnet` and `payment`: a letter too many, too few, wrong, or two that changed places. */
function isSlip(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (short.length < FEWEST_LETTERS || long.length > MOST_LETTERS) return false;
  if (!ALPHABETIC.test(one) || !ALPHABETIC.test(other)) return false;
  const away = distance(one, other);
  return away === 1 || (away === 2 && one.length === other.length && areSwapped(one, other));
}

function areSwapped(one: string, other: string): boolean {
  const at = [...one].findIndex((letter, index) => letter !== other.charAt(index));
  return (
    one.slice(at, at + 2) === `${other.charAt(at + 1)}${other.charAt(at)}` && one.slice(at + 2) === other.slice(at + 2)
  );
}
