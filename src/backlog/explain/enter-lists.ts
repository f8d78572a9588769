import type { ReadDocument } from '../assemble/documents.ts';
import type { GraphLine } from '../recognise/statement.ts';
import { lineText, type SourceFile } from '../source.ts';
import { enter, enterText, type Ledger } from './ledger.ts';
import { listNames } from './names.ts';

/** Enters what the document says about the whole: its lists, its legend and its dependency graph. */
export function enterLists(ledger: Ledger, { recognised }: ReadDocument): void {
  for (const { kind, entries } of recognised.lists) {
    for (const { place, text } of entries)
      enterText(ledger, place, text, { taker: 'list', name: `list entry (${listNames[kind]})` });
  }
  for (const { term, class: meaning, ...place } of recognised.legend) {
    const why = meaning === null ? 'it gives no status' : null;
    const name = `term “${term}”${meaning === null ? '' : `, which means ${meaning}`}`;
    enter(ledger, place.line, { taker: 'legend', name, why });
  }
  enterGraph(ledger, recognised.graph);
  for (const { place } of recognised.arrows) enter(ledger, place.line, { taker: 'graph', name: 'arrow of a graph' });
}

function enterGraph(ledger: Ledger, lines: readonly GraphLine[]): void {
  for (const { place, statesNeeds } of lines) {
    const name = statesNeeds ? 'what the line above it waits for' : 'what follows the line above it';
    enter(ledger, place.line, { taker: 'graph', name });
  }
  const known = new Set(lines.map(({ place }) => place.line));
  const roots = new Set(lines.map((line) => findParent(ledger.source, line)).filter((line) => !known.has(line)));
  for (const line of roots) enter(ledger, line, { taker: 'graph', name: 'root of a tree' });
}

/** The nearest line above that holds what a line of the graph hangs from. */
function findParent(source: SourceFile, { parent, place }: GraphLine): number {
  let line = place.line - 1;
  while (line > 1 && !lineText(source, line).includes(parent)) line -= 1;
  return line;
}
