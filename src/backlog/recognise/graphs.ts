import type { Fence } from '../markdown.ts';
import { placeOf, type SourceFile } from '../source.ts';
import { isNone } from '../vocabulary/none.ts';
import { relationOf } from '../vocabulary/references.ts';
import type { GraphLine } from './statement.ts';

const BRANCH = /^([\s│|]*)(?:[├└╰+`]\s*[─-]+[>▶]?|[─-]{1,3}[>▶]|[↳→])\s*/u;

/**
 * Reads a dependency tree drawn with characters:
 * ```
 * S5-1 (connect)
 *     └── Real API keys (external blocker)
 *     └── S5-2, S5-3 depend on S5-1
 * ```
 * Where a line below a node speaks of needs or of nothing, the lines say what their node waits for;
 * where all of them only name items, each follows the node that it hangs from.
 */
export function readTree(source: SourceFile, fence: Fence): GraphLine[] {
  const lines: Omit<GraphLine, 'statesNeeds' | 'graph'>[] = [];
  const open: { indent: number; text: string }[] = [];
  for (const line of fence.lines) {
    if (line.text.trim() === '') continue;
    const branch = BRANCH.exec(line.text);
    const indent = branch ? branch[0].length : line.text.length - line.text.trimStart().length;
    const text = line.text.slice(indent).trim();
    while ((open.at(-1)?.indent ?? -1) >= indent) open.pop();
    const parent = open.at(-1);
    if (branch && parent) {
      lines.push({ parent: parent.text, text, place: placeOf(source, { start: line.start + indent, end: line.end }) });
    }
    open.push({ indent, text });
  }
  const statesNeeds = lines.some(({ text }) => isNone(text) || relationOf(text) === 'blocks' || !/\d/.test(text));
  const graph = placeOf(source, fence);
  return lines.map((line) => ({ ...line, statesNeeds, graph }));
}
