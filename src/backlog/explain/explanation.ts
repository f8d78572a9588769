/** What can take a line, the one that says most about it first. */
export const TAKERS = [
  'item',
  'sprint',
  'lane',
  'field',
  'legend',
  'graph',
  'list',
  'mention',
  'document',
  'none',
] as const;

export type Taker = (typeof TAKERS)[number];

/** What became of a line. */
export interface Taking {
  readonly taker: Taker;
  /** What it was taken as: `priority, effort of item s4-1`. For `none`, what it looks like. */
  readonly as: string;
  /** Why it is not more than that, where a reader could expect more. */
  readonly why: string | null;
}

export interface ExplainedLine {
  /** 1-based. */
  readonly line: number;
  readonly text: string;
  /** At least one, in the order of {@link TAKERS}. */
  readonly takings: readonly Taking[];
}

/** What became of every line of a document that is not blank. */
export interface Explanation {
  /** Path of the document, relative to the content root. */
  readonly file: string;
  readonly lines: readonly ExplainedLine[];
}

/** How many lines were taken by what. A line counts once, for the first that took it. */
export function countTakers({ lines }: Explanation): Readonly<Record<Taker, number>> {
  const counts = Object.fromEntries(TAKERS.map((taker) => [taker, 0])) as Record<Taker, number>;
  for (const { takings } of lines) {
    const taker = takings[0]?.taker;
    if (taker) counts[taker] += 1;
  }
  return counts;
}
