import { fieldsOf } from '../assemble/claims.ts';
import { statesRelation } from '../recognise/id-phrases.ts';
import type { ItemStatement } from '../recognise/statement.ts';
import type { Place } from '../source.ts';
import { fold } from '../vocabulary/normalise.ts';
import { relationOf, relationPhrases } from '../vocabulary/references.ts';

/** A piece of running text that speaks of a dependency. */
export interface Remark {
  readonly text: string;
  readonly place: Place;
}

const PHRASES = Map.groupBy(Object.values(relationPhrases).flat().map(fold), (phrase) => phrase.charAt(0));
/** Arrows and labels that teams put before ids at the end of a line. */
const SIGN = /^(?:↳|⛓|dep:|deps:|←)\s*/iu;

/**
 * Finds what an item says about dependencies outside of its fields: in its title, the words behind it, its notes and
 * its status.
 * ```
 * Wire the lamps (depends on #2)      pending（依赖 HUB-1）      Depends OP-105.      Split usage (needs A3)
 * ```
 * Only a part that begins with such a phrase counts, and among the lines under a heading one that holds nothing else: prose
 * may name items for many reasons.
 */
export function findRemarks(statement: ItemStatement): Remark[] {
  const texts: Remark[] = [
    { text: statement.titleMarkdown, place: statement.namePlace },
    ...fieldsOf(statement, 'notes', 'status', 'summary', 'inputs').map(({ text, place }) => ({ text, place })),
    ...(statement.carrier === 'section'
      ? statement.details.filter(({ text }) => statesRelation(text))
      : statement.details.slice(0, 1)),
  ];
  const inputs = fieldsOf(statement, 'inputs').map(({ text, place }) => ({ text, place }));
  return [...texts.flatMap(splitRemark), ...inputs];
}

function splitRemark({ text, place }: Remark): Remark[] {
  return text
    .split(/[()（）[\]{};；。]|\.\s|,\s+(?=\p{Ll}{3})|\s[—–]\s/u)
    .map((part) => part.replace(/^[\s*_~]+/, ''))
    .filter((part) => SIGN.test(part) || beginsWithPhrase(part))
    .map((part) => ({ text: part.replace(SIGN, ''), place }));
}

function beginsWithPhrase(part: string): boolean {
  const folded = fold(part);
  const begins = PHRASES.get(folded.charAt(0))?.some((phrase) => folded.startsWith(phrase)) ?? false;
  return begins && relationOf(part) !== null;
}
