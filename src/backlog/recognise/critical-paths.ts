import type { TextLine } from '../markdown.ts';
import { placeOf, type SourceFile } from '../source.ts';
import { matchId } from '../vocabulary/ids.ts';
import { sectionKindOf } from '../vocabulary/sections.ts';
import { splitAtArrows } from './arrows.ts';
import type { ListStatement } from './statement.ts';

const LABEL = /^[\s*_]{0,8}([^:：*_]{3,60})[*_]{0,2}[:：][*_]{0,2}/u;

/**
 * Reads critical paths that are written as chains of arrows, behind their name or, with `above`, under it:
 * ```
 * **Critical path:** S4-1 → S4-2 → S5-1
 * ```
 * Each step is an entry, as in a numbered list. A chain with less than two ids is a sentence.
 */
export function readCriticalPaths(
  source: SourceFile,
  lines: readonly TextLine[],
  above: string | null,
): ListStatement[] {
  return lines.flatMap((line) => {
    if (splitAtArrows(line.text).length === 0) return [];
    const label = LABEL.exec(line.text);
    const name = label?.[1] && sectionKindOf(label[1]) === 'critical-path' ? label[1].trim() : null;
    const title = name ?? above;
    return title === null ? [] : readChain(source, line, name === null ? 0 : (label?.[0].length ?? 0), title);
  });
}

function readChain(source: SourceFile, line: TextLine, from: number, title: string): ListStatement[] {
  const text = line.text.slice(from);
  const start = line.start + from;
  const steps = splitAtArrows(text).filter((step) => step.end > step.start);
  const entries = steps.map((step) => ({
    text: text.slice(step.start, step.end),
    done: null,
    place: placeOf(source, { start: start + step.start, end: start + step.end }),
  }));
  if (entries.filter((entry) => beginsWithId(entry.text)).length < 2) return [];
  const place = placeOf(source, { start: start + (steps[0]?.start ?? 0), end: start + (steps.at(-1)?.end ?? 0) });
  return [{ kind: 'critical-path', title, isOrdered: true, place, entries }];
}

/** `S4-1`, `**S4-1**`, `` `S4-1` (tokens) ``. */
function beginsWithId(text: string): boolean {
  return matchId(text, /^[*_`[(~]*/u.exec(text)?.[0].length) !== null;
}
