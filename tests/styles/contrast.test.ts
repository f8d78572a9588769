import { describe, expect, test } from 'vitest';
import { readSource, readSources } from '../structure/read-sources.ts';
import { type ColorUse, PAPERS, readColorUses } from './read-color-uses.ts';
import { contrastOf, readTokens, type Tokens, wishes } from './read-tokens.ts';

/** What WCAG 2 asks of words (AA), of words to be read at length (AAA), and of what is no words (1.4.11). */
const WORDS = 4.5;
const READING = 7;
const MARKS = 3;

/** Inks of sentences. With more contrast all words are at least like these. */
const READING_INKS: readonly string[] = ['--ink', '--ink-2'];

/** Lines between rows and above sections: the page says the same without them. */
const HAIRLINES: readonly string[] = ['--line', '--line-2'];

/** Shades of a chart that says its sizes in words, the light ones with an edge. */
const SHADES = /^--tone-/;

const CONTROLS = /(?:^|[\s,>])(?:button|input|select|textarea)\b/;

const tokens = readSource('src/styles', 'tokens.css').text;
const uses = readColorUses(readSources('src/styles', ['.css']));
const lies = (use: ColorUse) => use.grounds.some((ground) => !PAPERS.includes(ground));
const inks = listTokens(uses.filter((use) => use.role === 'text' && !lies(use) && !isOnParts(use)));
const marks = listTokens(uses.filter((use) => use.role === 'mark' && !lies(use))).filter(
  (token) => ![...HAIRLINES, ...PAPERS].includes(token) && !SHADES.test(token),
);

describe.each(wishes)('$theme, contrast $contrast', (wish) => {
  const colors = readTokens(tokens, wish);

  test('every colour is one that every screen has', () => {
    expect([...colors].filter(([, color]) => !color.inGamut('srgb')).map(([name]) => name)).toEqual([]);
  });

  test('words stand out from every paper', () => {
    expect(findWeak(colors, inks, PAPERS, WORDS)).toEqual([]);
  });

  test('what is read at length stands out more', () => {
    const read = wish.contrast === 'more' ? [...READING_INKS, '--ink-3'] : READING_INKS;
    expect(findWeak(colors, read, PAPERS, READING)).toEqual([]);
  });

  test('words stand out from a ground of their own', () => {
    const own = uses.filter((use) => use.role === 'text' && lies(use));
    expect(own.flatMap((use) => findWeak(colors, use.tokens, use.grounds, WORDS))).toEqual([]);
    expect(own).not.toEqual([]);
  });

  test('glyphs, controls and lines that say something stand out from every paper', () => {
    expect(findWeak(colors, marks, PAPERS, MARKS)).toEqual([]);
  });
});

test('words and controls are never as faint as hairlines', () => {
  const faint = uses.filter(({ role, selector }) => role === 'text' || (role === 'mark' && CONTROLS.test(selector)));
  const found = faint.filter((use) => use.tokens.some((token) => HAIRLINES.includes(token)));
  expect(found.map(({ place }) => place)).toEqual([]);
});

/** Words on parts of bars: `every-drawn-word-can-be-read.spec.ts` measures them where they are drawn. */
function isOnParts({ tokens }: ColorUse): boolean {
  return tokens.every((token) => PAPERS.includes(token));
}

function listTokens(some: readonly ColorUse[]): string[] {
  return [...new Set(some.flatMap((use) => use.tokens))].sort();
}

/** Pairs with less contrast than asked for, by name: `--ink-3 on --paper-3: 4.21 of 4.5`. */
function findWeak(colors: Tokens, ones: readonly string[], grounds: readonly string[], least: number): string[] {
  const pairs = ones.flatMap((one) => grounds.map((ground) => [one, ground] as const));
  return pairs.flatMap(([one, ground]) => {
    const [color, under] = [colors.get(one), colors.get(ground)];
    if (!color || !under) return [`${color ? ground : one} is no token`];
    const contrast = contrastOf(color, under);
    return contrast < least ? [`${one} on ${ground}: ${contrast.toFixed(2)} of ${least}`] : [];
  });
}
