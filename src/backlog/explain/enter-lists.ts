import type { ReadDocument } from '../assemble/documents.ts';
import type { GraphLine } from '../recognise/statement.ts';
import { lineText, type SourceFile } from '../source.ts';
import { enter, enterText, type Ledger } from './ledger.ts';

/** Enters what the document says about the whole: its lists, its legend and its dependency graph. */
export function enterLists(ledger: Ledger, { recognised }: ReadDocument): void {
  const { words } = ledger;
  for (const { kind, entries } of recognised.lists) {
    for (const { place, text } of entries)
      enterText(ledger, place, text, { taker: 'list', name: words.listEntry(kind) });
  }
  for (const { term, class: meaning, ...place } of recognised.legend) {
    const why = meaning === null ? words.why.meaningless : null;
    enter(ledger, place.line, { taker: 'legend', name: words.term(term, meaning), why });
  }
  enterGraph(ledger, recognised.graph);
  for (const { place } of recognised.arrows) enter(ledger, place.line, { taker: 'graph', name: words.graph.arrow });
}

function enterGraph(ledger: Ledger, lines: readonly GraphLine[]): void {
  const { graph } = ledger.words;
  for (const { place, statesNeeds } of lines) {
    const name = statesNeeds ? graph.needs : graph.follows;
    enter(ledger, place.line, { taker: 'graph', name });
  }
  const known = new Set(lines.map(({ place }) => place.line));
  const roots = new Set(lines.map((line) => findParent(ledger.source, line)).filter((line) => !known.has(line)));
  for (const line of roots) enter(ledger, line, { taker: 'graph', name: graph.root });
}

/** The nearest line above that holds what a line of the graph hangs from. */
function findParent(source: SourceFile, { parent, place }: GraphLine): number {
  let line = place.line - 1;
  while (line > 1 && !lineText(source, line).includes(parent)) line -= 1;
  return line;
}
