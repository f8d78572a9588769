import { foldName } from '../backlog/fold-name.ts';

const UNSPACED = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}`;
const HAS_UNSPACED = new RegExp(`[${UNSPACED}]`, 'u');
const RUN = new RegExp(`[${UNSPACED}][${UNSPACED}\\p{M}ー]*`, 'gu');
const BORDER = new RegExp(
  `(?<=[${UNSPACED}])(?=[\\p{L}\\p{N}])(?![${UNSPACED}])|(?<=[\\p{L}\\p{N}])(?<![${UNSPACED}])(?=[${UNSPACED}])`,
  'gu',
);
const INSERTED_SPACE = new RegExp(`(?<=[${UNSPACED}](?:</?mark>)*) (?=(?:</?mark>)*[${UNSPACED}])`, 'gu');

/** What is typed with a space between all words, as the index has it (`site/segment-words.ts`). */
export function segmentWords(text: string): string {
  if (!HAS_UNSPACED.test(text)) return text;
  const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
  const parted = text.replace(BORDER, ' ');
  return parted.replace(RUN, (run) => Array.from(segmenter.segment(run), ({ segment }) => segment).join(' '));
}

/** An excerpt from the index without the spaces that segmenting put in. */
export function joinWords(excerpt: string): string {
  return HAS_UNSPACED.test(excerpt) ? excerpt.replace(INSERTED_SPACE, '') : excerpt;
}

/** The words of a text, each once. Single letters are none: they would be found everywhere. */
export function listWords(text: string): string[] {
  return [...new Set(text.match(/[\p{L}\p{M}\p{N}]{2,}/gu))];
}

/** A part of a text. */
export interface MarkedPart {
  readonly text: string;
  readonly isMarked: boolean;
}

/** An id in parts: its beginning is marked where that was typed, whatever its separators. */
export function markName(id: string, query: string): MarkedPart[] {
  const typed = foldName(query);
  let end = 0;
  while (end < id.length && foldName(id.slice(0, end)).length < typed.length) end++;
  if (typed === '' || foldName(id.slice(0, end)) !== typed) return [{ text: id, isMarked: false }];
  const parts = [
    { text: id.slice(0, end), isMarked: true },
    { text: id.slice(end), isMarked: false },
  ];
  return parts.filter(({ text }) => text !== '');
}

/** A text in parts, each marked or not: marked is what begins a word and was typed. */
export function markWords(text: string, query: string): MarkedPart[] {
  const typed = listWords(query);
  if (typed.length === 0) return [{ text, isMarked: false }];
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(${typed.join('|')})`, 'giu');
  return text
    .split(pattern)
    .map((part, index) => ({ text: part, isMarked: index % 2 === 1 }))
    .filter((part) => part.text !== '');
}
