import type { Item } from '../../backlog/model.ts';
import type { ProjectIndex } from '../backlog-index.ts';
import { href } from '../urls.ts';
import { idBeside, shortPriority } from './naming.ts';
import { type QuoteAttributes, quoteOf } from './quote.ts';
import type { Sentence } from './sentence.ts';
import { type SourcesView, showSources } from './source.ts';
import { BY_ATTENTION, GLYPH_WORDS, type Glyph, glyphOf } from './status.ts';

/** One item in a list. */
export interface RowView {
  /** Its key in its project. */
  readonly key: string;
  readonly glyph: Glyph;
  readonly word: string;
  /** Empty when it has none beside its title. */
  readonly id: string;
  readonly title: string;
  readonly href: string;
  readonly why: Sentence | null;
  readonly priority: string;
  readonly effort: string;
  readonly owners: string;
  readonly sources: SourcesView;
  readonly quote: QuoteAttributes;
}

/** Shows an item as a row; `why` is the sentence under its title. */
export function showRow(index: ProjectIndex, item: Item, why: Sentence | null = null): RowView {
  const glyph = glyphOf(item, index.asOf);
  return {
    key: item.key,
    glyph,
    word: GLYPH_WORDS[glyph],
    id: idBeside(item),
    title: item.title,
    href: href(item.url),
    why,
    priority: shortPriority(item),
    effort: item.effort?.text ?? '',
    owners: item.owners.join(', '),
    sources: showSources(index, item.sources.slice(0, 1)),
    quote: quoteOf(index, item),
  };
}

/** Sorts items by what needs somebody first: attention, priority, how much each one stops; else as they are written. */
export function byAttention(index: ProjectIndex, items: readonly Item[]): Item[] {
  const ranked = items.map((item) => ({
    item,
    attention: BY_ATTENTION.indexOf(glyphOf(item, index.asOf)),
    priority: item.priority?.rank ?? Number.MAX_SAFE_INTEGER,
    stops: index.heldUp.get(item.key) ?? 0,
  }));
  ranked.sort((a, b) => a.attention - b.attention || a.priority - b.priority || b.stops - a.stops);
  return ranked.map(({ item }) => item);
}
