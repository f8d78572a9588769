import picocolors from 'picocolors';
import { clipEnd, measureWidth } from '../report/display-width.ts';
import { toVisible } from '../report/visible-text.ts';
import { countTakers, type ExplainedLine, type Explanation, TAKERS, type Taking } from './explanation.ts';

export interface ExplanationOptions {
  readonly color: boolean;
  /** Columns of the terminal; 120 when not given. */
  readonly width?: number | undefined;
}

/** A line of a megabyte must not be measured. */
const MOST_CHARACTERS = 400;
const NARROWEST = 24;

/** What became of each line, for people: the line beside what took it, and how many were taken as what. */
export function formatExplanation(explanation: Explanation, { color, width = 120 }: ExplanationOptions): string {
  const paint = createPaint(color);
  const digits = String(explanation.lines.at(-1)?.line ?? '').length;
  const room = Math.max(NARROWEST, Math.floor((width - digits) / 2) - 6);
  const texts = explanation.lines.map(({ text }) => clipEnd(toVisible(text.slice(0, MOST_CHARACTERS)), room));
  const column = Math.max(0, ...texts.map(measureWidth));
  const lines = explanation.lines.flatMap((line, at) => formatLine(line, texts[at] ?? '', { digits, column, paint }));
  return `${[paint.strong(toVisible(explanation.file)), ...lines, '', paint.strong(summarise(explanation))].join('\n')}\n`;
}

/** The same for programs. */
export function formatExplanationAsJson(explanation: Explanation): string {
  return `${JSON.stringify({ version: 1, counts: countTakers(explanation), ...explanation }, null, 2)}\n`;
}

type Paint = ReturnType<typeof createPaint>;

function createPaint(color: boolean) {
  const { bold, dim, yellow, cyan } = picocolors.createColors(color);
  return { strong: bold, faint: dim, taken: cyan, missed: yellow };
}

interface Layout {
  readonly digits: number;
  readonly column: number;
  readonly paint: Paint;
}

function formatLine({ line, takings }: ExplainedLine, text: string, { digits, column, paint }: Layout): string[] {
  return takings.map((taking, at) => {
    const number = paint.faint(`${(at === 0 ? String(line) : '').padStart(digits)} │`);
    const shown = at === 0 ? text : '';
    return `  ${number} ${shown}${' '.repeat(column - measureWidth(shown))}  ${formatTaking(taking, paint)}`;
  });
}

function formatTaking({ taker, as, why }: Taking, paint: Paint): string {
  const says = toVisible(as);
  const because = why === null ? '' : paint.faint(` — ${toVisible(why)}`);
  if (taker === 'none') return `${paint.missed(`not taken: ${says}`)}${because}`;
  return `${taker === 'document' ? paint.faint(says) : paint.taken(says)}${because}`;
}

/** "12 of 14 lines taken: 4 as item, 8 as document; 2 not". */
function summarise(explanation: Explanation): string {
  const counts = countTakers(explanation);
  const all = explanation.lines.length;
  const parts = TAKERS.filter((taker) => taker !== 'none' && counts[taker] > 0).map(
    (taker) => `${counts[taker]} as ${taker}`,
  );
  const taken = `${all - counts.none} of ${all} ${all === 1 ? 'line' : 'lines'} taken`;
  return `${[taken, parts.join(', ')].filter((part) => part !== '').join(': ')}; ${counts.none} not`;
}
