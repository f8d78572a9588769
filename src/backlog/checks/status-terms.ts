import { findDate } from '../vocabulary/dates.ts';

const MOST_WORDS = 3;
/** Scripts without spaces say in so many characters what others say in three words. */
const MOST_CHARACTERS = 30;
const MOST_UNSPACED = 8;
/** A mark and a date may stand beside the words. */
const MOST_WRITTEN = 60;

/**
 * The word that a status begins with, as a legend would name it: `Simmering` of `🔥 Simmering (since Monday)`, `🟣` of
 * `🟣`, `?` of `[?]`. Null for what is no term: sentences, numbers, dates, names in code, paths.
 */
export function findStatusTerm(text: string): string | null {
  const head = text
    .replace(/[;(（—–→].*$|\s-\s.*$/su, '')
    .replace(/\*\*|__|~~/g, '')
    .trim();
  if (head.length > MOST_WRITTEN) return null;
  if (/^\[\S\]$/u.test(head) || MARK.test(head)) return head;
  const words = (findDate(head) ? head.replace(/[\d.,/-]+$/u, '') : head)
    .replace(/^[^\p{L}\p{N}`@[]+/u, '')
    .replace(/[\s.,!]+$/u, '');
  return isTerm(words) ? words : null;
}

/** Signs and emoji with nothing that could be read aloud; punctuation that any keyboard has is no mark. */
const MARK = /^(?:[\p{So}\p{Sm}\p{Extended_Pictographic}]|\ufe0f|\u200d){1,6}$/u;

function isTerm(words: string): boolean {
  if (!/^\p{L}[\p{L}\p{M}'’ -]*$/u.test(words)) return false;
  const most = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(words) ? MOST_UNSPACED : MOST_CHARACTERS;
  return words.length <= most && words.split(/\s+/).length <= MOST_WORDS;
}
