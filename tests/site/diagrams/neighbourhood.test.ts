import { describe, expect, test } from 'vitest';
import { drawNeighbourhood } from '../../../src/site/diagrams/neighbourhood.ts';
import { parseElements, parseSvgLinks } from '../markdown/html-tree.ts';
import { createNode } from './sample-graph.ts';

const focus = createNode('b-1', { status: 'blocked' });
const open = (id: string) => ({ node: createNode(id), satisfied: false });
const LONG = 'A title that goes on and on until no box on any screen could ever hold all of it';

describe('the neighbourhood of an item', () => {
  test('links its neighbours by their full names and does not link the item itself', () => {
    const { wide, tall } = drawNeighbourhood({
      focus,
      waitsFor: [open('a-1')],
      unblocks: [{ node: createNode('c-1', { title: LONG }), satisfied: false }],
    });
    for (const drawing of [wide, tall]) {
      expect(parseSvgLinks(drawing)).toEqual([
        { href: '/p/items/a-1/', name: 'A-1 Title of a-1 (planned)' },
        { href: '/p/items/c-1/', name: `C-1 ${LONG} (planned)` },
      ]);
      expect(drawing).toContain('aria-label="B-1 waits for 1 and unblocks 1"');
      expect(drawing).toMatch(/<text class="d"[^>]*>A title that goes on[^<]*… <\/text>/);
    }
  });

  test('shows what holds up apart from what is satisfied', () => {
    const { wide } = drawNeighbourhood({
      focus,
      waitsFor: [open('a-1'), { node: createNode('a-2', { status: 'done' }), satisfied: true }],
      unblocks: [],
    });
    expect(wide.match(/class="e hot"/g)).toHaveLength(1);
    expect(wide.match(/class="e"/g)).toHaveLength(1);
  });

  test('draws what is outside the backlog dashed, without a link, with its note', () => {
    const node = createNode('x', { label: '', title: 'Harbour permit', status: 'external', href: null });
    const { wide } = drawNeighbourhood({
      focus,
      waitsFor: [{ node, satisfied: false, note: 'external · no date' }],
      unblocks: [],
    });
    expect(wide).toContain('<rect class="ext"');
    expect(wide).toContain('>external · no date </text>');
    expect(wide).not.toContain('<a ');
    expect(wide).toMatch(/<use [^>]*href="#blocked"[^>]*\/>/);
  });

  test('folds more than eight on one side', () => {
    const many = Array.from({ length: 11 }, (_, index) => open(`n-${index}`));
    const { wide, tall } = drawNeighbourhood({ focus, waitsFor: [], unblocks: many });
    for (const drawing of [wide, tall]) {
      expect(drawing).toContain('>+4 more </text>');
      expect(drawing.match(/<a /g)).toHaveLength(7);
    }
    expect(drawNeighbourhood({ focus, waitsFor: [], unblocks: many.slice(0, 8) }).wide).not.toContain('more </text>');
  });

  test('keeps every box inside the drawing', () => {
    const side = Array.from({ length: 9 }, (_, index) => open(`n-${index}`));
    for (const [before, after] of [
      [side, side],
      [side, []],
      [[], side],
      [[], []],
    ] as const) {
      const { wide, tall } = drawNeighbourhood({ focus, waitsFor: before, unblocks: after });
      for (const drawing of [wide, tall]) {
        const [, width = 0, height = 0] = /viewBox="0 0 (\d+) (\d+)"/.exec(drawing)?.map(Number) ?? [];
        for (const [, x, y, w, h] of drawing.matchAll(
          /<rect[^>]* x="([\d.]+)" y="([\d.]+)" width="([\d.]+)" height="([\d.]+)"/g,
        )) {
          expect(Number(x) + Number(w)).toBeLessThanOrEqual(width);
          expect(Number(y) + Number(h)).toBeLessThanOrEqual(height);
        }
      }
    }
  });

  test('escapes everything that documents say', () => {
    const hostile = createNode('"><script>', {
      label: '"><script>alert(1)</script>',
      title: '</text><svg onload=alert(1)>',
      href: '"><x',
    });
    const { wide, tall } = drawNeighbourhood({
      focus: hostile,
      waitsFor: [{ node: hostile, satisfied: false }],
      unblocks: [],
    });
    const elements = parseElements(wide + tall);
    expect(elements.map(({ tagName }) => tagName).filter((name) => ['script', 'style'].includes(name))).toEqual([]);
    const attributes = elements.flatMap(({ properties }) => Object.keys(properties));
    expect(attributes.filter((name) => /^on|^style$|^id$/i.test(name))).toEqual([]);
  });
});
