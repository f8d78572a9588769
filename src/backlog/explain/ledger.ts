import type { WordsByLanguage } from '../../words/by-language.ts';
import { lineText, type Place, type SourceFile } from '../source.ts';
import { TAKERS, type Taker, type Taking } from './explanation.ts';

/** What explanations are said in. */
export type ExplainWords = WordsByLanguage['explain'];

/** One thing that a line was taken as. Parts that differ only by name become one taking: `priority, effort of item s4-1`. */
export interface Part {
  readonly taker: Taker;
  readonly name: string;
  /** What is said around the names: `mentions …`. */
  readonly around?: 'mentions' | 'names' | 'opens' | 'ofDocument';
  /** Whose the names are: `item s4-1`. */
  readonly of?: string;
  readonly why?: string | null;
}

/** What the lines of one document were taken as, while it is collected. */
export interface Ledger {
  readonly source: SourceFile;
  readonly words: ExplainWords;
  readonly parts: Map<number, Part[]>;
}

export function createLedger(source: SourceFile, words: ExplainWords): Ledger {
  return { source, words, parts: new Map() };
}

export function enter(ledger: Ledger, line: number, part: Part): void {
  const parts = ledger.parts.get(line);
  if (parts) parts.push(part);
  else ledger.parts.set(line, [part]);
}

/** Enters a part on every line on which a text of the document stands. */
export function enterText(ledger: Ledger, place: Place, text: string, part: Part): void {
  for (const line of findLines(ledger.source, place, text)) enter(ledger, line, part);
}

/** The lines of a text. Its place may hold other lines too, as that of a paragraph does, and the text may go on behind it. */
export function findLines(source: SourceFile, place: Place, text: string): number[] {
  const words = oneLine(text);
  const first = oneLine(lineText(source, place.line).slice(place.column - 1, endOnFirstLine(place)));
  const lines = words.includes(first) || first.includes(words) ? [place.line] : [];
  for (let line = place.line + 1; line <= source.lineStarts.length; line++) {
    const own = oneLine(lineText(source, line).replace(/^[\s>]+/, ''));
    if (own !== '' && words.includes(own)) lines.push(line);
    else if (line >= place.endLine) break;
  }
  return lines.length > 0 ? lines : [place.line];
}

function endOnFirstLine({ line, endLine, endColumn }: Place): number | undefined {
  return line === endLine ? endColumn - 1 : undefined;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** What a line was taken as, or nothing. Why it is no item is said beside what it is instead. */
export function settleLine({ parts, words }: Ledger, line: number): Taking[] {
  const groups = Map.groupBy(parts.get(line) ?? [], ({ taker, around, of, why }) =>
    JSON.stringify([taker, around, of, why]),
  );
  const takings = [...groups.values()]
    .map((group) => joinParts(group, words))
    .sort((a, b) => TAKERS.indexOf(a.taker) - TAKERS.indexOf(b.taker));
  const taken = takings.filter(({ taker }) => taker !== 'none');
  const why = takings.find(({ taker }) => taker === 'none')?.why ?? null;
  if (taken.length === 0) return takings.slice(0, 1);
  return taken.map((taking) => (taking.taker === 'mention' ? { ...taking, why: taking.why ?? why } : taking));
}

function joinParts(parts: readonly Part[], words: ExplainWords): Taking {
  const [{ taker = 'none', around, of, why = null } = {}] = parts;
  const names = [...new Set(parts.map(({ name }) => name))].join(', ');
  const owned = of === undefined ? names : words.of(names, of);
  return { taker, as: around === undefined ? owned : words[around](owned), why };
}
