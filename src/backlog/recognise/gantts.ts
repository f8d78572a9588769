import type { Fence, TextLine } from '../markdown.ts';
import { placeOf, type SourceFile } from '../source.ts';
import type { GraphArrow } from './statement.ts';

const SETTING =
  /^\s*(?:%%|(?:title|dateFormat|axisFormat|tickInterval|todayMarker|excludes|includes|section|weekday|weekend|click)\s)/u;
const TASK = /^\s*(?<title>[^:]{1,200}?)\s*:(?<data>[^:]*)$/u;
/** What may stand before the name of a task. */
const TAGS: ReadonlySet<string> = new Set(['active', 'done', 'crit', 'milestone', 'vert']);

interface GanttTask {
  readonly title: string;
  /** By which other tasks call it; null where they cannot. */
  readonly name: string | null;
  /** The names of those that it starts after. */
  readonly after: readonly string[];
  readonly line: TextLine;
}

/**
 * Reads what comes after what in a Gantt chart in Mermaid's language; nothing from diagrams of other types:
 * ```
 * gantt
 *   A-1 Lay the floor   :done, floor, 2031-03-01, 10d
 *   A-2 Hang the lamps  :lamps, after floor, 5d
 * ```
 */
export function readGantt(source: SourceFile, fence: Fence): GraphArrow[] {
  const head = fence.lines.findIndex(({ text }) => text.trim() !== '' && !text.trimStart().startsWith('%%'));
  if (fence.lines[head]?.text.trim() !== 'gantt') return [];
  const tasks = fence.lines.slice(head + 1).flatMap((line) => readTask(line) ?? []);
  const byName = new Map(tasks.map((task) => [task.name, task]));
  const graph = placeOf(source, fence);
  return tasks.flatMap(({ title, after, line }) =>
    after.flatMap((name) => {
      const before = byName.get(name);
      return before ? [{ from: [before.title], to: [title], words: '', place: placeOf(source, line), graph }] : [];
    }),
  );
}

/** Of what stands behind the colon, the last two are when a task starts and ends; a name comes before them. */
function readTask(line: TextLine): GanttTask | null {
  const { title, data } = (SETTING.test(line.text) ? null : TASK.exec(line.text))?.groups ?? {};
  if (title === undefined || data === undefined) return null;
  const parts = data
    .split(',')
    .map((part) => part.trim())
    .filter((part) => !TAGS.has(part));
  const [start = ''] = parts.slice(-2);
  const [, names = ''] = /^after\s+(.+)$/u.exec(start) ?? [];
  return {
    title,
    name: parts.length > 2 ? (parts[0] ?? null) : null,
    after: names.split(/\s+/u).filter((name) => name !== ''),
    line,
  };
}
