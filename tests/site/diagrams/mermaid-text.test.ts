import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import type { Graph } from '../../../src/site/diagrams/graph-types.ts';
import { toMermaid } from '../../../src/site/diagrams/mermaid-text.ts';
import { loadMermaid } from './load-mermaid.ts';
import { createGraph, createNode } from './sample-graph.ts';

vi.setConfig({ testTimeout: 60_000 });
const mermaid = await loadMermaid();

const HOSTILE = [
  'says "stop"',
  'a;b',
  '`code`',
  '"`markdown`"',
  '<script>alert(1)</script>',
  '#quot;',
  '%%{init: {"theme": "dark"}}%%',
  '%% comment',
  'end',
  'subgraph x',
  '-->',
  'a --> b',
  ']',
  '")',
  '{{x}}',
  '|pipe|',
  ':::class',
  '---',
  'line\nbreak',
  '\\',
  '\\"',
  '',
  ' ',
  'click n0 href "x"',
  '港口 😀',
  '&lt;',
  'a@{ shape: x }',
];

async function boxesOf(graph: Graph): Promise<string[]> {
  const text = toMermaid(graph);
  expect(await mermaid.parse(text)).toMatchObject({ diagramType: expect.stringContaining('flowchart') });
  const diagram = await mermaid.mermaidAPI.getDiagramFromText(text);
  const vertices = (diagram.db as unknown as { getVertices(): Map<string, unknown> }).getVertices();
  return [...vertices.keys()];
}

describe('Mermaid text', () => {
  test('is understood by Mermaid, box for box', async () => {
    expect(await boxesOf(createGraph(60))).toHaveLength(60);
  });

  test.each(HOSTILE)('a title, an id or a group of %j stays inside its box', async (text) => {
    const nodes = [
      createNode('a', { title: text }),
      createNode('b', { label: text, group: text }),
      createNode('c', { label: '', title: text, group: 'x' }),
    ];
    const edges = [
      { from: 'a', to: 'b', satisfied: false },
      { from: 'b', to: 'c', satisfied: true },
    ];
    expect(await boxesOf({ nodes, edges })).toEqual(['n0', 'n1', 'n2']);
  });

  test('so does any mixture', async () => {
    const words = fc
      .array(fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ maxLength: 8 })), { maxLength: 5 })
      .map((parts) => parts.join(' '));
    await fc.assert(
      fc.asyncProperty(words, words, async (title, group) => {
        expect(
          await boxesOf({ nodes: [createNode('a', { title, group }), createNode('b', { label: title })], edges: [] }),
        ).toEqual(['n0', 'n1']);
      }),
      { numRuns: 50 },
    );
  });

  test('titles stay whole, however long', () => {
    const title = 'word '.repeat(400).trim();
    expect(toMermaid({ nodes: [createNode('a', { title })], edges: [] })).toContain(title);
  });
});
