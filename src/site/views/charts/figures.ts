import { words } from '#words/charts.ts';
import { number } from '#words/grammar.ts';
import { words as things } from '#words/things.ts';
import type { Part } from '../../diagrams/bar-segment.ts';

/** What is counted. */
export type Unit = keyof typeof words.all;

/** A part with its word within a sentence. */
export interface FigurePart extends Part {
  readonly inText: string;
}

/** The figures of a chart: how much of each part each row has. Every amount belongs to exactly one cell. */
export interface Figures {
  readonly title: string;
  /** What is to be seen, in a sentence. */
  readonly about: string;
  /** What the rows are: `Sprint`. */
  readonly head: string;
  readonly unit: Unit;
  readonly isCode: boolean;
  readonly parts: readonly FigurePart[];
  readonly rows: readonly FigureRow[];
  /** All rows that are too many to draw, as one; null when there are none. */
  readonly rest: FigureRow | null;
  /** What the figures leave out or count twice, in sentences. */
  readonly remarks: readonly string[];
}

export interface FigureRow {
  readonly label: string;
  readonly href: string | null;
  readonly amounts: readonly number[];
  /** What stands at the end of its bar. */
  readonly note: string;
}

/** More bars are a list to scroll, not a picture. */
const MOST_ROWS = 20;

type Row = Omit<FigureRow, 'note'>;

interface Counted extends Pick<Figures, 'title' | 'about' | 'head' | 'unit' | 'parts'> {
  /** All there are, in their order. */
  readonly rows: readonly Row[];
  /** What stands at the end of a bar; else its sum. */
  readonly noteOf?: (amounts: readonly number[]) => string;
  readonly isCode?: boolean;
  readonly remarks?: readonly string[];
}

/**
 * Puts figures together: parts and rows that have nothing are left out, and rows beyond the most are added up. Null where
 * there is nothing to compare: fewer than two cells have anything.
 */
export function countFigures({ rows, noteOf, isCode = false, remarks = [], ...about }: Counted): Figures | null {
  const filled = rows.filter(({ amounts }) => amounts.some((amount) => amount > 0));
  if (filled.flatMap(({ amounts }) => amounts.filter((amount) => amount > 0)).length < 2) return null;
  const isPresent = about.parts.map((_, part) => filled.some(({ amounts }) => amounts[part]));
  const finish = (row: Row): FigureRow => ({
    ...row,
    amounts: row.amounts.filter((_, part) => isPresent[part]),
    note: noteOf?.(row.amounts) ?? words.amount(sum(row.amounts), about.unit),
  });
  const isCut = filled.length > MOST_ROWS;
  return {
    ...about,
    isCode,
    remarks,
    parts: about.parts.filter((_, part) => isPresent[part]),
    rows: filled.slice(0, isCut ? MOST_ROWS - 1 : MOST_ROWS).map(finish),
    rest: isCut ? finish(addUp(filled.slice(MOST_ROWS - 1))) : null,
  };
}

/** A sum of amounts as exact as they are read: to hundredths. */
export function sum(amounts: readonly number[]): number {
  return Math.round(amounts.reduce((total, amount) => total + amount, 0) * 100) / 100;
}

/** What a row says in full: `4 items: 3 done, 1 blocked`. Sizes stay as they are written. */
export function sayRow({ parts, unit }: Figures, { amounts, note }: FigureRow): string {
  if (parts.length === 1) return note;
  const told = parts.flatMap((part, at) => (amounts[at] ? [`${number(amounts[at])} ${part.inText}`] : []));
  return `${words.amount(sum(amounts), unit)}: ${told.join(', ')}`;
}

function addUp(rows: readonly Row[]): Row {
  const columns = rows[0]?.amounts ?? [];
  return {
    label: things.more(rows.length),
    href: null,
    amounts: columns.map((_, part) => sum(rows.map(({ amounts }) => amounts[part] ?? 0))),
  };
}
