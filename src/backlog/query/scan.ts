import { createError, type QueryError } from './error.ts';

/** A word of a query, with its place. `isQuoted` keeps it from meaning anything else than itself. */
export interface Word {
  readonly text: string;
  readonly isQuoted: boolean;
  readonly start: number;
  readonly end: number;
}

/** What a query is made of, in order. */
export type Token =
  | { readonly kind: '(' | ')' | '-' | 'OR'; readonly start: number; readonly end: number }
  | ({ readonly kind: 'word' } & Word)
  | {
      readonly kind: 'term';
      readonly name: string;
      readonly operator: string;
      readonly values: readonly Word[];
      readonly start: number;
      readonly end: number;
    };

const SPACE = /\s+/y;
const HEAD = /([\p{L}\p{M}][\p{L}\p{M}\p{N}_-]*)(<=|>=|[:<>=])/uy;
const QUOTED = /"((?:[^"\\]|\\.)*)"/suy;
const VALUE = /[^\s,()"]+/y;
const WORD = /[^\s()"]+/y;

/**
 * `-(status:ready,blocked OR due<2026-03-01) "two words"` is `-` `(` term `OR` term `)` word. Whatever the text is, the
 * tokens cover it; what is none becomes an error.
 */
export function scanQuery(text: string, errors: QueryError[]): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const token = readToken(text, at, errors);
    if (token && !('isBroken' in token)) tokens.push(token);
    at = token ? token.end : matchAt(SPACE, text, at).end;
  }
  return tokens;
}

/** The token at an offset; undefined for space. */
function readToken(
  text: string,
  at: number,
  errors: QueryError[],
): Token | { isBroken: true; end: number } | undefined {
  const sign = text.charAt(at);
  if (/\s/.test(sign)) return undefined;
  if (sign === '(' || sign === ')') return { kind: sign, start: at, end: at + 1 };
  if (sign === '-' && /[^\s)]/.test(text.charAt(at + 1))) return { kind: '-', start: at, end: at + 1 };
  const head = matchAt(HEAD, text, at);
  if (head.found) return readTerm(text, at, head, errors);
  const word = readWord(text, at, WORD);
  if (!word) return breakOff(text, at, errors);
  if (word.text === 'OR' && !word.isQuoted) return { kind: 'OR', start: word.start, end: word.end };
  return { kind: 'word', ...word };
}

function readTerm(
  text: string,
  start: number,
  head: { readonly found: RegExpExecArray | null; readonly end: number },
  errors: QueryError[],
): Token {
  const [, name = '', operator = ''] = head.found ?? [];
  const values: Word[] = [];
  let { end } = head;
  for (;;) {
    const value = readWord(text, end, VALUE);
    if (value) values.push(value);
    else if (text.charAt(end) === '"')
      return { kind: 'term', name, operator, values, start, end: breakOff(text, end, errors).end };
    else values.push({ text: '', isQuoted: false, start: end, end });
    end = value?.end ?? end;
    if (text.charAt(end) !== ',') return { kind: 'term', name, operator, values, start, end };
    end += 1;
  }
}

function readWord(text: string, start: number, plain: RegExp): Word | undefined {
  const quoted = matchAt(QUOTED, text, start);
  if (quoted.found) {
    const inside = (quoted.found[1] ?? '').replace(/\\(.)/gsu, '$1');
    return { text: inside, isQuoted: true, start, end: quoted.end };
  }
  const { found, end } = matchAt(plain, text, start);
  return found ? { text: found[0], isQuoted: false, start, end } : undefined;
}

/** A quotation mark without its other half takes the rest with it. */
function breakOff(text: string, start: number, errors: QueryError[]): { isBroken: true; end: number } {
  const end = text.length;
  errors.push(createError({ start, end }, (words) => words.openQuote));
  return { isBroken: true, end };
}

function matchAt(pattern: RegExp, text: string, at: number): { found: RegExpExecArray | null; end: number } {
  pattern.lastIndex = at;
  const found = pattern.exec(text);
  return { found, end: found ? at + found[0].length : at + 1 };
}
