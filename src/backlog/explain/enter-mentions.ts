import type { ReadDocument } from '../assemble/documents.ts';
import { type AssembledProject, itemsOf } from '../assemble/index.ts';
import type { Item, Source } from '../model.ts';
import type { LooseText } from '../recognise/statement.ts';
import { lineText, type SourceFile } from '../source.ts';
import { findReferences, type KnownIds } from '../vocabulary/references.ts';
import { enter, type Ledger } from './ledger.ts';
import { whyLoose } from './reasons.ts';

/** Enters where other text names items, and why rows and entries that were put aside are no items. */
export function enterMentions(ledger: Ledger, { recognised }: ReadDocument, project: AssembledProject): void {
  const stated = new Set(recognised.items.map(({ place }) => nameSpot(place)));
  for (const item of itemsOf(project)) {
    const mentions = item.sources.filter(
      (source) => source.file === ledger.source.path && !stated.has(nameSpot(source)),
    );
    for (const source of mentions) {
      for (const line of findNaming(ledger.source, source, item, project.known))
        enter(ledger, line, { taker: 'mention', around: 'mentions', name: item.key });
    }
  }
  for (const loose of recognised.loose) enterReason(ledger, loose);
}

/** The lines of a mention that name the item; its first line when the name is not on a single one. */
function findNaming(source: SourceFile, { line: first, endLine }: Source, item: Item, known: KnownIds): number[] {
  const lines = Array.from({ length: endLine - first + 1 }, (_, at) => first + at);
  const naming = lines.filter((line) =>
    findReferences(lineText(source, line), known).some(({ ids }) => ids.some((id) => id === item.id)),
  );
  return naming.length > 0 ? naming : [first];
}

function enterReason(ledger: Ledger, { carrier, place, scope, reason }: LooseText): void {
  if (reason === undefined) return;
  const { words } = ledger;
  const name = carrier === 'row' ? words.shapes.row : words.shapes.entry;
  enter(ledger, place.line, { taker: 'none', name, why: whyLoose(reason, scope, words) });
}

function nameSpot({ line, column }: Pick<Source, 'line' | 'column'>): string {
  return `${line}:${column}`;
}
