import { matchId } from '../vocabulary/ids.ts';
import { fold } from '../vocabulary/normalise.ts';
import { namesBlocker, relationOf, relationPhrases, withoutLead } from '../vocabulary/references.ts';

const PHRASES = new Set(Object.values(relationPhrases).flat().map(fold));

/** `after A-1`, `A-1 keyin`: ids and a phrase, nothing else. */
export function statesRelation(text: string): boolean {
  const words = withoutIds(text.replace(/(?<![.。])[.。]$/u, ''));
  return words !== fold(text) && PHRASES.has(words) && relationOf(text) !== null;
}

/** `blocked by the design review`, `after A-1 and a talk with Ann`: words that can only say what is waited for. */
export function statesWait(text: string): boolean {
  const awaited = withoutLead(text);
  const [first = ''] = awaited.split(/[\s,;/&+、，]/u);
  return awaited !== text.trim() && (namesBlocker(text) || isId(first));
}

const JOINING = new Set(['and', 'y', 'et', 'und', 'e', 'och', 'и', 'en', 'i', 'va', 'و', '和', 'と', '및']);

/** `A-1, A-2 and A-4`: ids and what joins them, nothing else. */
export function namesOnlyIds(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text) && withoutIds(text.replace(/[`*.]{1,3}(?=\s|$)|(?<=^|\s)[`*]+/gu, '')) === '';
}

/** Scripts that write words without spaces go on right behind an id: `A-2の後`. */
const BETWEEN_WORDS =
  /[\s,;/&+、，]+|(?<=[\p{Script=Latin}\d])(?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Hangul}])/u;

/** The folded words of a text that are no ids and join none. */
export function withoutIds(text: string): string {
  return text
    .split(BETWEEN_WORDS)
    .filter((word) => !isId(word) && !JOINING.has(word.toLowerCase()))
    .map(fold)
    .filter((word) => word !== '')
    .join(' ');
}

function isId(word: string): boolean {
  const id = matchId(word);
  if (id?.length !== word.length) return false;
  return id.strength === 'strong' || (id.strength === 'weak' && /[\p{Lu}.]/u.test(word));
}
