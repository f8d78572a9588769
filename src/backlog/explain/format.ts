import picocolors from 'picocolors';
import { clipEnd, measureWidth } from '../report/display-width.ts';
import { toVisible } from '../report/visible-text.ts';
import { countTakers, type ExplainedLine, type Explanation, TAKERS, type Taking } from './explanation.ts';
import type { ExplainWords } from './ledger.ts';

export interface ExplanationOptions {
  readonly words: ExplainWords;
  readonly color: boolean;
  /** Columns of the terminal; 120 when not given. */
  readonly width?: number | undefined;
}

/** A line of a megabyte must not be measured. */
const MOST_CHARACTERS = 400;
const NARROWEST = 24;

/** What became of each line, for people: the line beside what took it, and how many were taken as what. */
export function formatExplanation(explanation: Explanation, options: ExplanationOptions): string {
  const { words, color, width = 120 } = options;
  const paint = createPaint(color);
  const digits = String(explanation.lines.at(-1)?.line ?? '').length;
  const room = Math.max(NARROWEST, Math.floor((width - digits) / 2) - 6);
  const texts = explanation.lines.map(({ text }) => clipEnd(toVisible(text.slice(0, MOST_CHARACTERS)), room));
  const column = Math.max(0, ...texts.map(measureWidth));
  const lines = explanation.lines.flatMap((line, at) =>
    formatLine(line, texts[at] ?? '', { digits, column, paint, words }),
  );
  return `${[paint.strong(toVisible(explanation.file)), ...lines, '', paint.strong(summarise(explanation, words))].join('\n')}\n`;
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
  readonly words: ExplainWords;
}

function formatLine({ line, takings }: ExplainedLine, text: string, layout: Layout): string[] {
  const { digits, column, paint } = layout;
  return takings.map((taking, at) => {
    const number = paint.faint(`${(at === 0 ? String(line) : '').padStart(digits)} │`);
    const shown = at === 0 ? text : '';
    return `  ${number} ${shown}${' '.repeat(column - measureWidth(shown))}  ${formatTaking(taking, layout)}`;
  });
}

function formatTaking({ taker, as, why }: Taking, { paint, words }: Layout): string {
  const says = toVisible(as);
  const because = why === null ? '' : paint.faint(` — ${toVisible(why)}`);
  if (taker === 'none') return `${paint.missed(words.notTaken(says))}${because}`;
  return `${taker === 'document' ? paint.faint(says) : paint.taken(says)}${because}`;
}

function summarise(explanation: Explanation, words: ExplainWords): string {
  const counts = countTakers(explanation);
  const taken = TAKERS.filter((taker) => taker !== 'none').filter((taker) => counts[taker] > 0);
  return words.summary(
    explanation.lines.length,
    counts.none,
    taken.map((taker) => [taker, counts[taker]]),
  );
}
