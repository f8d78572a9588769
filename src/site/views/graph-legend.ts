import { words } from '#words/graph.ts';
import type { Graph } from '../diagrams/graph-types.ts';
import { BY_PROGRESS, GLYPH_WORDS, type Glyph } from './status.ts';

/** A sign of a picture and what it means. */
export type Sign =
  | { readonly kind: 'glyph'; readonly glyph: Glyph; readonly word: string }
  | { readonly kind: 'line' | 'box'; readonly look: string; readonly word: string };

/** The legend of a graph: only what is in it. */
export function explainSigns({ nodes, edges }: Graph): Sign[] {
  const found = new Set<string>(nodes.flatMap(({ status, sums }) => sums?.map((sum) => sum.status) ?? status));
  const isIn = (chain: 'longest' | 'declared') => nodes.some(({ chains }) => chains?.includes(chain));
  const signs: [boolean, Sign][] = [
    [edges.some(({ satisfied }) => !satisfied), { kind: 'line', look: 'hot', word: words.signs.holdsUp }],
    [edges.some(({ satisfied }) => satisfied), { kind: 'line', look: '', word: words.signs.satisfied }],
    [
      edges.some(({ isLongest }) => isLongest === true),
      { kind: 'line', look: 'hot longest', word: words.signs.longest },
    ],
    [isIn('declared'), { kind: 'box', look: 'declared', word: words.signs.declared }],
    [nodes.some(({ status }) => status === 'external'), { kind: 'box', look: 'ext', word: words.signs.outside }],
    [nodes.some(({ isStub }) => isStub === true), { kind: 'box', look: 'stub', word: words.signs.stub }],
    [edges.some(({ count }) => count !== undefined), { kind: 'line', look: 'counted', word: words.signs.counted }],
  ];
  return [
    ...BY_PROGRESS.filter((glyph) => found.has(glyph)).map(
      (glyph): Sign => ({ kind: 'glyph', glyph, word: GLYPH_WORDS[glyph] }),
    ),
    ...signs.flatMap(([isShown, sign]) => (isShown ? [sign] : [])),
  ];
}
