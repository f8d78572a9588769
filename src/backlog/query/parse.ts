import { EVERYTHING, type Query } from './ast.ts';
import { createError, type QueryError } from './error.ts';
import { FIELDS, type FieldTable } from './fields.ts';
import type { KnownNames } from './names.ts';
import { readTerm, readWords } from './read-term.ts';
import { scanQuery, type Token } from './scan.ts';

/** A query that was read. With errors, `query` is what could be made of the rest. */
export interface ParsedQuery {
  readonly query: Query;
  readonly errors: readonly QueryError[];
}

/** Deeper than this nobody means it. */
const DEEPEST = 32;

interface Parser {
  readonly tokens: readonly Token[];
  readonly names: KnownNames;
  readonly fields: FieldTable;
  readonly errors: QueryError[];
  /** The next token. */
  at: number;
  depth: number;
}

/**
 * Reads a query. Terms beside each other must all hold, `OR` parts alternatives, `-` turns what follows into its
 * opposite, parentheses group:
 *
 * ```
 * any  = all { "OR" all }
 * all  = part { part }
 * part = [ "-" ] ( "(" any ")" | field operator value { "," value } | word )
 * ```
 *
 * Never throws. With `names`, what a query names must exist. `fields` are those of items unless something else is asked
 * about.
 */
export function parseQuery(text: string, names: KnownNames = {}, fields: FieldTable = FIELDS): ParsedQuery {
  const errors: QueryError[] = [];
  const tokens = scanQuery(text, errors);
  const parser: Parser = { tokens, names, fields, errors, at: 0, depth: 0 };
  const query = tokens.length === 0 ? EVERYTHING : readAny(parser);
  return { query, errors: errors.sort((a, b) => a.start - b.start || a.end - b.end) };
}

function readAny(parser: Parser): Query {
  const parts = [readAll(parser)];
  for (let token = peek(parser); token; token = peek(parser)) {
    if (token.kind === ')' && parser.depth > 0) break;
    parser.at += 1;
    if (token.kind === ')') report(parser, token, (words) => words.strayParenthesis);
    parts.push(readAll(parser));
  }
  return join('any', parts);
}

/** Reads up to an `OR`, a closing parenthesis or the end. */
function readAll(parser: Parser): Query {
  const parts: Query[] = [];
  for (let token = peek(parser); token && token.kind !== 'OR' && token.kind !== ')'; token = peek(parser)) {
    parts.push(...readPart(parser, token));
  }
  const next = peek(parser) ?? parser.tokens.at(-1);
  if (parts.length === 0 && next && parser.errors.length === 0) report(parser, next, (words) => words.missing);
  return join('all', parts);
}

function readPart(parser: Parser, token: Token): Query[] {
  parser.at += 1;
  if (token.kind === 'word') return readWords(token, parser.errors);
  if (token.kind === 'term') return readTerm(token, parser);
  if (parser.depth >= DEEPEST) {
    report(parser, token, (words) => words.tooDeep);
    parser.at = parser.tokens.length;
    return [];
  }
  parser.depth += 1;
  const parts = token.kind === '-' ? readOpposite(parser, token) : readGroup(parser, token);
  parser.depth -= 1;
  return parts;
}

function readOpposite(parser: Parser, minus: Token): Query[] {
  const next = peek(parser);
  if (!next || next.kind === 'OR' || next.kind === ')') {
    report(parser, minus, (words) => words.strayMinus);
    return [];
  }
  return readPart(parser, next).map((part) => ({ kind: 'not', part }));
}

function readGroup(parser: Parser, open: Token): Query[] {
  const query = readAny(parser);
  if (peek(parser)?.kind === ')') parser.at += 1;
  else if (parser.at >= parser.tokens.length) report(parser, open, (words) => words.openParenthesis);
  return query.kind === 'all' && query.parts.length === 0 ? [] : [query];
}

function join(kind: 'all' | 'any', parts: readonly Query[]): Query {
  const [first] = parts;
  return parts.length === 1 && first ? first : { kind, parts };
}

function peek({ tokens, at }: Parser): Token | undefined {
  return tokens[at];
}

function report({ errors }: Parser, token: Token, tell: QueryError['tell']): void {
  errors.push(createError(token, tell));
}
