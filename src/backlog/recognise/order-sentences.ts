import type { TextLine } from '../markdown.ts';
import { type Place, placeOf, type SourceFile } from '../source.ts';
import { statesPrecedence } from '../vocabulary/precedence.ts';
import { namesOnlyIds } from './id-phrases.ts';
import type { GraphArrow } from './statement.ts';

/** Ids, a few words without digits, ids. */
const SENTENCE = /^(?<from>.*?\d\S*)\s+(?<words>[\p{L}\p{M} ]{2,30}?)\s+(?<to>\S*\d.*?)[.。]?$/u;
const LONGEST = 200;

/**
 * Reads lines that say nothing but which work comes first:
 * ```
 * A-1 before.
 * ```
 */
export function readOrderSentences(source: SourceFile, lines: readonly TextLine[], graph: Place): GraphArrow[] {
  return lines.flatMap((line) => {
    const text = line.text.replace(/[`*_]/g, ' ').trim();
    const { from = '', words = '', to = '' } = (text.length > LONGEST ? null : SENTENCE.exec(text))?.groups ?? {};
    if (!statesPrecedence(words) || !namesOnlyIds(from) || !namesOnlyIds(to)) return [];
    return [{ from: [from], to: [to], words: '', place: placeOf(source, line), graph }];
  });
}
