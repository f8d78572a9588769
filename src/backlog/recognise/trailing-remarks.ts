import { labelOfWork, type Part, readPart, readParts, type TrailingField } from './remark-parts.ts';
import { findTail, type Tail } from './remark-tails.ts';

export interface TrailingRemarks {
  /** The text without its remarks. */
  readonly text: string;
  /** In the order of the text. */
  readonly fields: readonly TrailingField[];
}

/** No title has more remarks behind it. */
const MOST_TAILS = 8;

/**
 * Takes what says who, how much, how urgent, how far and after what off the end of a text:
 * ```
 * Third (Ann, 2 days)      Title [P1] [3h] @bob      Title — Owner: Ann — Est: 3h      Title | High | Ann | 3d
 *        ^owner ^effort          ^    ^    ^owner            ^owner       ^effort
 * ```
 * Null when there is nothing of the kind. A bracket with a part that says something else belongs to the title: `Login (OAuth)`.
 */
export function takeTrailingRemarks(markdown: string): TrailingRemarks | null {
  const taken: Part[] = [];
  let text = markdown.trimEnd();
  let last: Tail | null = null;
  for (let count = 0; count < MOST_TAILS; count++) {
    const tail = findTail(text);
    const parts = tail && /[\p{L}\p{N}]/u.test(tail.before) ? readParts(tail) : null;
    if (!tail || !parts || repeats([...parts, ...taken])) break;
    taken.unshift(...parts);
    text = tail.before;
    last = tail;
  }
  // Bars part all of a line into fields or none of it.
  const isHalfRead = last?.carrier === 'bar' && /\s[|·•]\s/u.test(text);
  if (isHalfRead || !taken.some((part) => !part.isWeak)) return null;
  return { text, fields: taken.map(({ field, label, text: words }) => ({ field, label, text: words })) };
}

const LEADING_TAG = /^\\?\[([^[\]\\]{1,24})\\?\](?![([])\s+(?=\S)/u;

/**
 * Takes tags off the beginning of a title that an id stands before; what no field knows is a label:
 * ```
 * T012 [P] [US1] Wire the lamps      A-1 [High] Wire the lamps
 *      ^   ^ labels                      ^ priority
 * ```
 */
export function takeLeadingTags(markdown: string): TrailingRemarks {
  const fields: TrailingField[] = [];
  let text = markdown;
  for (let count = 0; count < MOST_TAILS; count++) {
    const [tag = '', words = ''] = LEADING_TAG.exec(text) ?? [];
    const said = readPart(words);
    // In a title's own brackets, a name is that of a part of the product.
    const part = said?.field === 'owner' && said.isWeak ? null : said;
    const isWord = /^[\p{L}\p{N}][\p{L}\p{M}\p{N} &/_.-]*$/u.test(words);
    const field = part ?? (isWord ? labelOfWork(words) : null);
    if (tag === '' || !field) break;
    fields.push({ field: field.field, label: field.label, text: field.text });
    text = text.slice(tag.length);
  }
  return { text, fields };
}

/** Two efforts or two states say something else: `Filters (open, closed)`, `Shirts (S, M, L)`. */
function repeats(parts: readonly Part[]): boolean {
  return (['effort', 'priority', 'status', 'deadline'] as const).some(
    (field) => parts.filter((part) => part.field === field).length > 1,
  );
}
