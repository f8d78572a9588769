import { describe, expect, test, vi } from 'vitest';
import { splitGraph } from '../../../src/site/diagrams/connected.ts';
import { drawDependencyGraph } from '../../../src/site/diagrams/dependency-graph.ts';
import { parseElements, parseSvgLinks } from '../markdown/html-tree.ts';
import { createGraph, createNode } from './sample-graph.ts';

vi.setConfig({ testTimeout: 60_000 });

describe('a dependency graph', () => {
  test('links every node by its full name, in the order of the graph', async () => {
    const graph = createGraph(12);
    expect(parseSvgLinks(await drawDependencyGraph(graph)).map(({ name }) => name)).toEqual(
      graph.nodes.map(({ label, title }) => `${label} ${title} (planned)`),
    );
  });

  test('is the same each time, whatever was drawn before it', async () => {
    const first = await drawDependencyGraph(createGraph(40));
    await drawDependencyGraph(createGraph(90));
    expect(await drawDependencyGraph(createGraph(40))).toBe(first);
  });

  test('lays no box over another and keeps all inside', async () => {
    const svg = await drawDependencyGraph(createGraph(60));
    const [, width = 0, height = 0] = /viewBox="0 0 (\d+) (\d+)"/.exec(svg)?.map(Number) ?? [];
    const boxes = [
      ...svg.matchAll(
        /<a [^>]*><title>[^<]*<\/title><rect x="([\d.]+)" y="([\d.]+)" width="([\d.]+)" height="([\d.]+)"/g,
      ),
    ].map((match) => match.slice(1).map(Number));
    expect(boxes).toHaveLength(60);
    for (const [index, [x = 0, y = 0, w = 0, h = 0]] of boxes.entries()) {
      expect(x + w).toBeLessThanOrEqual(width);
      expect(y + h).toBeLessThanOrEqual(height);
      for (const [x2 = 0, y2 = 0, w2 = 0, h2 = 0] of boxes.slice(index + 1)) {
        expect(x + w <= x2 || x2 + w2 <= x || y + h <= y2 || y2 + h2 <= y).toBe(true);
      }
    }
  });

  test('leaves out what no arrow touches, and arrows that lead nowhere', async () => {
    const nodes = [createNode('a'), createNode('b'), createNode('alone')];
    const edge = { from: 'a', to: 'b', satisfied: false };
    const graph = { nodes, edges: [edge, edge, { ...edge, to: 'a' }, { ...edge, to: 'unknown' }] };
    expect(splitGraph(graph)).toEqual({
      connected: { nodes: nodes.slice(0, 2), edges: [edge] },
      isolated: [nodes[2]],
    });
    expect(await drawDependencyGraph(graph)).not.toContain('ALONE');
    expect(await drawDependencyGraph({ nodes, edges: [] })).toBe('');
  });

  test('sets parts that nothing joins below each other where the page ends', async () => {
    const nodes = Array.from({ length: 24 }, (_, index) => createNode(`n-${index}`));
    const edges = Array.from({ length: 12 }, (_, index) => ({
      from: `n-${index}`,
      to: `n-${index + 12}`,
      satisfied: false,
    }));
    const svg = await drawDependencyGraph({ nodes, edges });
    const [, width = 0] = /viewBox="0 0 (\d+)/.exec(svg)?.map(Number) ?? [];
    expect(width).toBeLessThanOrEqual(1120);
    expect(parseSvgLinks(svg).map(({ name }) => name.split(' ')[0])).toEqual(nodes.map(({ label }) => label));
  });

  test('shows what is outside the backlog as done once nothing waits for it', async () => {
    const outside = createNode('x', { status: 'external' });
    const draw = (satisfied: boolean) =>
      drawDependencyGraph({ nodes: [outside, createNode('b')], edges: [{ from: 'x', to: 'b', satisfied }] });
    expect(await draw(true)).toMatch(/<use [^>]*href="#done"[^>]*\/>/);
    expect(await draw(false)).toMatch(/<use [^>]*href="#blocked"[^>]*\/>/);
  });

  test('survives a loop and ids that look like its own names', async () => {
    const nodes = [createNode('root', { group: 'root' }), createNode('e0', { group: 'nroot' }), createNode('nroot')];
    const edges = [
      ['root', 'e0'],
      ['e0', 'nroot'],
      ['nroot', 'root'],
    ].map(([from = '', to = '']) => ({ from, to, satisfied: false }));
    expect((await drawDependencyGraph({ nodes, edges })).match(/<a /g)).toHaveLength(3);
  });

  test('holds no ids, styles or scripts', async () => {
    const hostile = createNode('a', { title: '<script>alert(1)</script>', group: '"><style>' });
    const svg = await drawDependencyGraph({
      nodes: [hostile, createNode('b')],
      edges: [{ from: 'a', to: 'b', satisfied: true }],
    });
    const elements = parseElements(svg);
    expect(elements.filter(({ tagName }) => ['script', 'style'].includes(tagName))).toEqual([]);
    expect(elements.filter(({ properties }) => 'id' in properties || 'style' in properties)).toEqual([]);
  });
});
