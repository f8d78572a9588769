import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { drawDiagrams } from '../../../src/site/mermaid/draw-diagrams.ts';
import {
  type Drawing,
  type DrawingFailure,
  type Drawings,
  normaliseSource,
} from '../../../src/site/mermaid/drawing.ts';
import { fences } from './fences.ts';

const sources = fences.map(({ source }) => source);
let drawings: Drawings;
let cache: string;

beforeAll(async () => {
  cache = await mkdtemp(join(tmpdir(), 'drawings-'));
  drawings = await drawDiagrams(sources, { cache });
}, 120_000);
afterAll(() => rm(cache, { recursive: true, force: true }));

async function drawOne(source: string): Promise<Drawing | DrawingFailure> {
  const drawn = await drawDiagrams([source], { cache: null });
  return drawn.get(normaliseSource(source)) ?? { isDrawn: false, reason: 'no answer', line: null };
}

describe('each type of diagram', () => {
  test.each(fences)('$name is drawn as last time', async ({ name, source }) => {
    const drawing = drawings.get(source);
    if (!drawing?.isDrawn) throw new Error(JSON.stringify(drawing));
    const picture = `${drawing.svg.replaceAll('><', '>\n<')}\n<!--\n${drawing.css.replaceAll('}', '}\n')}-->\n`;
    await expect(picture).toMatchFileSnapshot(`drawings/${name}.svg`);
  });

  test.each(fences)('$name holds no style, no script and no address of its own', ({ source }) => {
    const drawing = drawings.get(source);
    if (!drawing?.isDrawn) throw new Error(JSON.stringify(drawing));
    expect(drawing.svg).not.toMatch(/<style|<script|<foreignObject|\son\w+=|\sstyle=|url\((?!#)/i);
    expect(drawing.css).not.toMatch(/@import|@font-face|url\((?!#)|</i);
  });

  test.each(fences)('$name has every part that it refers to', ({ source }) => {
    const drawing = drawings.get(source);
    if (!drawing?.isDrawn) throw new Error(JSON.stringify(drawing));
    const referred = drawing.svg.matchAll(/url\(#([^)]+)\)|aria-(?:labelledby|describedby)="([^"]+)"/g);
    const ids = new Set([...drawing.svg.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id));
    expect([...referred].map(([, url, name]) => url ?? name).filter((id) => !ids.has(id))).toEqual([]);
  });
});

test('a drawing does not depend on what was drawn before it', async () => {
  const again = await drawDiagrams(sources.slice(0, 8).reverse(), { cache: null });
  for (const [source, drawing] of again) expect(drawing).toEqual(drawings.get(source));
}, 60_000);

test('what was drawn once is taken from the cache', async () => {
  const files = await readdir(cache);
  expect(files).toHaveLength(fences.length);
  expect(await drawDiagrams(sources, { cache })).toEqual(drawings);
  expect(await readdir(cache)).toEqual(files);
});

test('two spellings of one source are one drawing', async () => {
  const drawn = await drawDiagrams(['pie\n  "a" : 1\n', 'pie  \r\n  "a" : 1\r\n\r\n'], { cache });
  expect([...drawn.keys()]).toEqual(['pie\n  "a" : 1']);
});

describe('what cannot be drawn says why and at which line of the author', () => {
  test.each([
    ['flowchart TD\n  A --> B\n  B -->', 3, 'it ends too early'],
    ['---\ntitle: T\n---\n%% a comment\nflowchart TD\n  A[one --> B', 6, 'unexpected'],
    ['sequenceDiagram\n  A->>B: hi\n  nonsense here', 3, 'unexpected'],
    ['pie\n  "a" : x', 2, ''],
    ['no such diagram', null, 'No diagram type detected'],
  ])(
    '%j',
    async (source, line, reason) => {
      const failure = await drawOne(source);
      expect(failure).toMatchObject({ isDrawn: false, line });
      expect(failure.isDrawn ? '' : failure.reason).toContain(reason);
    },
    30_000,
  );

  test('a source beyond all measure', async () => {
    expect(await drawOne(`flowchart TD\n${'  A --> B\n'.repeat(25_000)}`)).toMatchObject({
      isDrawn: false,
      line: null,
    });
  }, 30_000);
});

describe('a hostile source runs nothing', () => {
  test.each([
    ['a link to a script', 'flowchart TD\n  A --> B\n  click A "javascript:alert(1)"'],
    ['a call', 'flowchart TD\n  A --> B\n  click A call alert(1)'],
    ['HTML in a label', 'flowchart TD\n  A["<img src=x onerror=alert(1)><script>alert(1)</script>"] --> B'],
    [
      'its own settings',
      '%%{init: {"securityLevel": "loose", "htmlLabels": true}}%%\nflowchart TD\n  A["<b onclick=alert(1)>x</b>"] --> B',
    ],
    ['a style that fetches', 'flowchart TD\n  A --> B\n  style A fill:url(https://example.org/x)'],
    ['theme CSS', '%%{init: {"themeCSS": "@import url(https://example.org/x.css);"}}%%\nflowchart TD\n  A --> B'],
  ])(
    '%s',
    async (_name, source) => {
      const drawing = await drawOne(source);
      const text = drawing.isDrawn ? drawing.svg + drawing.css : '';
      expect(text).not.toMatch(/javascript:|<script|<img|<foreignObject|\son\w+\s*=|@import|example\.org/i);
    },
    30_000,
  );
});

test('a diagram that takes too long costs itself alone', async () => {
  const slow = `flowchart TD\n${Array.from({ length: 900 }, (_, at) => `  A${at} --> A${(at * 7 + 3) % 900}`).join('\n')}`;
  const drawn = await drawDiagrams(['pie\n  "a" : 1', slow, 'pie\n  "b" : 1'], { cache: null, timeout: 1_500 });
  expect([...drawn.values()].map(({ isDrawn }) => isDrawn)).toEqual([true, false, true]);
}, 60_000);
