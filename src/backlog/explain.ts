import type { ReadDocument } from './assemble/documents.ts';
import type { AssembledProject } from './assemble/index.ts';
import { enterGroups } from './explain/enter-groups.ts';
import { enterItems } from './explain/enter-items.ts';
import { enterLists } from './explain/enter-lists.ts';
import { enterMentions } from './explain/enter-mentions.ts';
import { explainShape } from './explain/explain-shape.ts';
import type { ExplainedLine, Explanation, Taking } from './explain/explanation.ts';
import { createLedger, type ExplainWords, type Ledger, settleLine } from './explain/ledger.ts';
import { type Shape, shapeLines } from './explain/shapes.ts';
import { parseMarkdown } from './markdown.ts';
import type { Place } from './source.ts';
import { lineText } from './source.ts';

export {
  type ExplainedLine,
  type Explanation,
  TAKERS,
  type Taker,
  type Taking,
} from './explain/explanation.ts';
export { findDocument } from './explain/find-document.ts';
export { formatExplanation, formatExplanationAsJson } from './explain/format.ts';

/**
 * Tells of every line of a document what took it, as what, or why nothing did. `project` is the one that the document is
 * part of, after linking. Blank lines are left out.
 */
export function explainDocument(document: ReadDocument, project: AssembledProject, words: ExplainWords): Explanation {
  const { source } = document;
  const ledger = createLedger(source, words);
  enterItems(ledger, document, project);
  enterGroups(ledger, document);
  enterLists(ledger, document);
  enterMentions(ledger, document, project);
  const explain = createExplainer(
    ledger,
    shapeLines(source, parseMarkdown(source)),
    findRanges(document, project, words),
  );
  const lines = source.lineStarts.flatMap((_, at): ExplainedLine[] => {
    const text = lineText(source, at + 1);
    return text.trim() === '' ? [] : [{ line: at + 1, text, takings: explain(at + 1) }];
  });
  return { file: source.path, lines };
}

/** Lines that no statement took are explained by their shape, which may look at the lines below them. */
function createExplainer(
  ledger: Ledger,
  shapes: ReadonlyMap<number, Shape>,
  ranges: readonly ItemRange[],
): (line: number) => readonly Taking[] {
  const known = new Map<number, readonly Taking[]>();
  const takingsOf = (line: number): readonly Taking[] => {
    const takings = known.get(line) ?? explain(line);
    known.set(line, takings);
    return takings;
  };
  const explain = (line: number): readonly Taking[] => {
    const taken = settleLine(ledger, line);
    if (taken.length > 0) return taken;
    const range = ranges.findLast(({ place }) => place.line <= line && line <= place.endLine);
    return [explainShape({ ...ledger, line, shape: shapes.get(line), item: range?.name ?? null, takingsOf })];
  };
  return takingsOf;
}

interface ItemRange {
  readonly place: Pick<Place, 'line' | 'endLine'>;
  readonly name: string;
}

/** The lines that each item of a document stands on; an item within another comes behind it. */
function findRanges({ source }: ReadDocument, project: AssembledProject, words: ExplainWords): ItemRange[] {
  const ranges = project.items.flatMap(({ item, statements }) =>
    statements
      .filter(({ place }) => place.file === source.path)
      .map(({ place }) => ({ place, name: words.thing(item.kind, item.key) })),
  );
  return ranges.sort((a, b) => a.place.line - b.place.line || b.place.endLine - a.place.endLine);
}
