import type { DrawingFailure } from '../drawing.ts';

const LONGEST_REASON = 300;

/** What is wrong with a source, from what Mermaid throws: a reason on one line and the author's line. */
export function explainFailure(source: string, error: unknown): DrawingFailure {
  const message = error instanceof Error ? error.message : (readText(error, 'message', 'str') ?? String(error));
  return { isDrawn: false, reason: toReason(message), line: findLine(source, error, message) };
}

/**
 * Parsers draw the place of an error with dashes and a caret, and list by their own names all that they could have gone
 * on with; the reason does without.
 */
function toReason(message: string): string {
  const unexpected = (/Expecting .*got '([^']+)'/s.exec(message) ??
    /unexpected character: ->(.+?)<-/s.exec(message))?.[1];
  if (unexpected !== undefined) return unexpected === 'EOF' ? 'it ends too early' : `unexpected ${unexpected}`;
  return message
    .replace(/(?:Parse|Lexical|Lexer) error on line \d+[:.,]?/gi, '')
    .split('\n')
    .filter((line) => line.trim() !== '' && !/^-*\^$/.test(line.trim()))
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, LONGEST_REASON);
}

/** Three parsers say the line in three ways; the YAML of front matter counts below its first dashes. */
function findLine(source: string, error: unknown, message: string): number | null {
  const mark = readNumber(error, 'mark', 'line');
  if (mark !== null) return mark + 2;
  const said = /(?:error on line|Lexical error on line) (\d+)/i.exec(message)?.[1];
  const line =
    (said === undefined ? null : Number(said)) ??
    readNumber(error, 'result', 'lexerErrors', '0', 'line') ??
    readNumber(error, 'result', 'parserErrors', '0', 'token', 'startLine');
  return line === null ? null : toAuthorsLine(source, line);
}

/** Mermaid takes front matter, comments and directives away before it parses, and counts what is left. */
function toAuthorsLine(source: string, counted: number): number {
  const lines = source.split('\n');
  const kept: number[] = [];
  let isInDirective = false;
  for (let at = endOfFrontMatter(lines); at < lines.length; at++) {
    const line = lines[at]?.trim() ?? '';
    const wasInDirective = isInDirective;
    if (wasInDirective || line.startsWith('%%{')) isInDirective = !line.includes('}%%');
    if (wasInDirective || line.startsWith('%%') || (kept.length === 0 && line === '')) continue;
    kept.push(at + 1);
  }
  return kept[counted - 1] ?? kept.at(-1) ?? lines.length;
}

function endOfFrontMatter(lines: readonly string[]): number {
  if (lines[0]?.trim() !== '---') return 0;
  const end = lines.findIndex((line, at) => at > 0 && line.trim() === '---');
  return end === -1 ? lines.length : end + 1;
}

function readNumber(value: unknown, ...path: readonly string[]): number | null {
  const found = follow(value, path);
  return typeof found === 'number' && Number.isFinite(found) ? found : null;
}

function readText(value: unknown, ...names: readonly string[]): string | undefined {
  return names.map((name) => follow(value, [name])).find((text) => typeof text === 'string') as string | undefined;
}

function follow(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (inner, name) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, name) : undefined),
    value,
  );
}
