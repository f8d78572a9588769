import { words } from '#words/charts.ts';
import { drawStackedBars } from '../../diagrams/stacked-bars.ts';
import { type FigureRow, type Figures, sayRow, sum } from './figures.ts';

/** One kind of part in the key: its mark, how much there is of it in all, its word. */
export interface KeyView {
  readonly look: string;
  /** Symbol of the sprite; null where a box of its colour is its mark. */
  readonly mark: string | null;
  readonly amount: number;
  readonly word: string;
}

/** The same as a table: the first column names the row, the last one is its sum. */
export interface FiguresTableView {
  readonly heads: readonly string[];
  readonly rows: readonly {
    readonly label: string;
    readonly href: string | null;
    readonly amounts: readonly number[];
  }[];
}

/** A chart with its key and its table. */
export interface ChartView {
  readonly title: string;
  readonly about: string;
  /** SVG, for wide and for narrow screens. */
  readonly wide: string;
  readonly tall: string;
  /** Empty where there is one kind of part, and it has no mark. */
  readonly key: readonly KeyView[];
  readonly table: FiguresTableView;
  readonly isCode: boolean;
  /** What is not drawn, in sentences. */
  readonly remarks: readonly string[];
}

/** Draws figures; `name` is what the chart is called for those who listen, else its title. */
export function showChart(figures: Figures, name = figures.title): ChartView {
  const { title, about, parts, rows, rest, isCode, remarks } = figures;
  const bars = rows.map((row) => ({ ...row, words: sayRow(figures, row) }));
  const { wide, tall } = drawStackedBars({ name, about, parts, bars, isCode });
  const all = rest ? [...rows, rest] : rows;
  const key = parts.map((part, at) => ({ ...part, amount: sum(all.map(({ amounts }) => amounts[at] ?? 0)) }));
  return {
    title,
    about,
    wide,
    tall,
    key: parts.length > 1 || parts.some(({ mark }) => mark !== null) ? key : [],
    table: tabulate(figures, all),
    isCode,
    remarks: [...(rest ? [sayRest(figures, rest)] : []), ...remarks],
  };
}

function tabulate({ head, parts, unit }: Figures, rows: readonly FigureRow[]): FiguresTableView {
  const isDivided = parts.length > 1;
  return {
    heads: [head, ...parts.map(({ word }) => word), ...(isDivided ? [words.all[unit]] : [])],
    rows: rows.map(({ label, href, amounts }) => ({
      label,
      href,
      amounts: isDivided ? [...amounts, sum(amounts)] : amounts,
    })),
  };
}

function sayRest({ unit }: Figures, { label, amounts }: FigureRow): string {
  return words.notDrawn(label, words.amount(sum(amounts), unit));
}
