import { expect, test } from 'vitest';
import { buildGraph, showGraph } from '../../../src/site/views/graph.ts';
import { plain } from '../../../src/site/views/sentence.ts';
import { ferry } from './sample-site.ts';

test('an arrow goes from what is awaited to who waits, and knows whether that is over', () => {
  const { edges } = buildGraph(ferry);
  expect(edges).toContainEqual({ from: 'item/fer-1', to: 'item/fer-2', satisfied: true });
  expect(edges).toContainEqual({ from: 'item/fer-2', to: 'item/fer-4', satisfied: false });
  expect(edges).toContainEqual({ from: 'lane/lane-a', to: 'lane/lane-b', satisfied: false });
});

test('what is outside the backlog is a box without a link', () => {
  const { nodes } = buildGraph(ferry);
  expect(nodes.find(({ status }) => status === 'external')).toMatchObject({
    title: 'Two turnstiles from the maker',
    href: null,
  });
});

test('the drawing, the text and the list say the same', async () => {
  const { drawings, mermaid, edges, isolated, lede } = await showGraph(ferry);
  expect(drawings).toHaveLength(1);
  expect(drawings[0]?.html).toContain('<svg');
  expect(mermaid).toMatch(/^flowchart TD\n/);
  expect(edges.map(({ sentence }) => plain(sentence))).toContain('FER-5 waits for FER-4');
  expect(edges.map(({ sentence }) => plain(sentence))).toContain('FER-2 waited for FER-1');
  expect(isolated.map(plain)).toContain('FER-9 Fax interface');
  expect(lede).toBe('7 dependencies, 1 of them satisfied.');
});
