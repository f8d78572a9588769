import type { Fence, TextLine } from '../markdown.ts';
import { placeOf, type SourceFile } from '../source.ts';
import type { GraphArrow } from './statement.ts';

const HEADER = /^\s*(?:graph|flowchart)(?:-elk|-v2)?(?=[\s;]|$)(?:\s+(?:TB|TD|BT|RL|LR|[<>^v])(?=[\s;]|$))?/iu;
const SUBGRAPH = /^\s*subgraph\s+([^\s["]+)\s*\[\s*"?([^\]"]*)/u;
const KEYWORD =
  /^\s*(?:%%|(?:subgraph|end|direction|classDef|class|style|linkStyle|click|accTitle:|accDescr:)(?:\s|;|$))/u;

const NAME = /\s*((?:[\p{L}\p{N}_.#/*+?!$%'\\]|-(?![->.])|=(?!=))+)/uy;
/** `[label]`, `("label")`, `[(label)]`, `{{label}}`, `>label]`. */
const SHAPE = /[[({>][[({/\\]*(?:\s*"([^"]*)"\s*|([^\])}"]*))[\])}/\\]+/uy;
/** `@{ shape: rect, label: "label" }`, `:::done`. */
const ATTRIBUTES = /@\{([^}]*)\}/uy;
const STYLE = /:::[\p{L}\p{N}_-]+/uy;
/** `-->`, `-.->`, `==>`, `--x`, `<-->`, `---`, `~~~`, `e1@-->`, each with words between bars behind it or without. */
const LINK = /\s*(?:[\p{L}\p{N}_]+@)?([xo<])?(?:--+([-xo>])|-\.+-([xo>])?|==+([=xo>])|~~~+)(?:\s*\|([^|]*)\|)?/uy;
/** `-- words -->`, `-. words .->`, `== words ==>`. */
const WORDED =
  /\s*([xo<])?(?:--|==|-\.)(?:\s*"([^"]*)"\s*|((?:(?!--|==|\.-)[^"|])*))(?:--+([-xo>])|\.+-([xo>])?|==+([=xo>]))/uy;

/** Arrows join each node before them with each behind: nobody writes more on one side. */
const MOST_NAMES = 100;

interface Cursor {
  readonly text: string;
  at: number;
}

interface Link {
  readonly isArrow: boolean;
  readonly words: string;
}

/**
 * Reads the arrows of a flowchart in Mermaid's language; none from diagrams of other types:
 * ```
 * flowchart LR
 *   A["S4-1 Store credentials"] --> S4-2 & S4-3
 *   S4-2 -- depends on --> B(S4-4)
 * ```
 * Links without a head, or with one at both ends, say nothing about order.
 */
export function readFlowchart(source: SourceFile, fence: Fence): GraphArrow[] {
  const graph = placeOf(source, fence);
  const labels = new Map<string, string>();
  const links = bodyOf(fence.lines).flatMap((line) => readLine(line, labels));
  const called = (name: string) => [labels.get(name), name].filter((words) => words !== undefined);
  return links.map(({ from, to, words, start, end }) => ({
    from: called(from),
    to: called(to),
    words,
    place: placeOf(source, { start, end }),
    graph,
  }));
}

/** The lines behind the one that says that it is a flowchart, and what follows on that line. */
function bodyOf(lines: readonly TextLine[]): TextLine[] {
  const isFenced = lines[0]?.text.trim() === '---';
  const from = isFenced ? lines.findIndex(({ text }, at) => at > 0 && text.trim() === '---') + 1 : 0;
  const at = lines.findIndex(({ text }, index) => index >= from && text.trim() !== '' && !text.startsWith('%%'));
  const first = lines[at];
  const header = first ? HEADER.exec(first.text)?.[0] : undefined;
  if (!first || header === undefined) return [];
  return [
    { ...first, text: first.text.slice(header.length), start: first.start + header.length },
    ...lines.slice(at + 1),
  ];
}

function readLine({ text, start }: TextLine, labels: Map<string, string>) {
  const subgraph = SUBGRAPH.exec(text);
  if (subgraph?.[1]) labels.set(subgraph[1], subgraph[2] ?? '');
  if (KEYWORD.test(text)) return [];
  const cursor: Cursor = { text, at: 0 };
  const arrows: { from: string; to: string; words: string; start: number; end: number }[] = [];
  do {
    let from = readNodes(cursor, labels);
    for (let link = from && readLink(cursor); from && link; link = readLink(cursor)) {
      const to = readNodes(cursor, labels);
      if (!to) break;
      const place = { words: link.words, start: start + from.start, end: start + cursor.at };
      const pairs = from.names.flatMap((before) => to.names.map((after) => ({ from: before, to: after, ...place })));
      if (link.isArrow) arrows.push(...pairs);
      from = to;
    }
  } while (take(cursor, /\s*;/uy));
  return arrows;
}

/** `A["label"] & B`: nodes that share a link. */
function readNodes(cursor: Cursor, labels: Map<string, string>): { names: string[]; start: number } | null {
  const names: string[] = [];
  let start = cursor.at;
  do {
    const name = take(cursor, NAME);
    if (!name?.[1]) break;
    if (names.length === 0) start = cursor.at - name[1].length;
    names.push(name[1]);
    const shape = take(cursor, SHAPE);
    const attribute = /\blabel:\s*"?([^",}]*)/u.exec(take(cursor, ATTRIBUTES)?.[1] ?? '');
    const label = attribute?.[1] ?? shape?.[1] ?? shape?.[2];
    if (label?.trim()) labels.set(name[1], label);
    take(cursor, STYLE);
  } while (names.length < MOST_NAMES && take(cursor, /\s*&/uy));
  return names.length > 0 ? { names, start } : null;
}

function readLink(cursor: Cursor): Link | null {
  const plain = take(cursor, LINK);
  if (plain) {
    const [, tail, solid, dotted, thick, words = ''] = plain;
    return { isArrow: tail === undefined && [solid, dotted, thick].includes('>'), words };
  }
  const worded = take(cursor, WORDED);
  if (!worded) return null;
  const [, tail, quoted, bare, ...heads] = worded;
  return { isArrow: tail === undefined && heads.includes('>'), words: (quoted ?? bare ?? '').trim() };
}

/** What a sticky pattern matches at the cursor, which moves behind it. */
function take(cursor: Cursor, pattern: RegExp): RegExpExecArray | null {
  pattern.lastIndex = cursor.at;
  const match = pattern.exec(cursor.text);
  if (match) cursor.at = pattern.lastIndex;
  return match;
}
