import { expect, test } from 'vitest';
import { buildGraph } from '../../../src/site/views/build-graph.ts';
import { showGraph, showGroupGraph } from '../../../src/site/views/graph.ts';
import { listGraphFiles, writeDrawing } from '../../../src/site/views/graph-drawings.ts';
import { plain } from '../../../src/site/views/sentence.ts';
import { ferry } from './sample-site.ts';

test('an arrow goes from what is awaited to who waits, and knows whether that is over', () => {
  const { edges } = buildGraph(ferry);
  expect(edges).toContainEqual({ from: 'item/fer-1', to: 'item/fer-2', satisfied: true });
  expect(edges).toContainEqual({ from: 'item/fer-2', to: 'item/fer-4', satisfied: false, isLongest: true });
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
  const { drawings, list, parts, lede } = await showGraph(ferry);
  const { edges, isolated } = list ?? { edges: [], isolated: [] };
  expect(parts).toBeNull();
  expect(drawings).toHaveLength(1);
  expect(drawings[0]?.html).toContain('<svg');
  expect(drawings[0]?.mermaid).toMatch(/^flowchart TD\n/);
  expect(edges.map(({ sentence }) => plain(sentence))).toContain('FER-5 waits for FER-4');
  expect(edges.map(({ sentence }) => plain(sentence))).toContain('FER-2 waited for FER-1');
  expect(isolated.map(({ sentence }) => plain(sentence))).toContain('FER-9 Fax interface');
  expect(lede).toBe('7 dependencies, 1 of them satisfied.');
});

test('the longest chain is marked through lanes too, box by box and arrow by arrow', () => {
  const { nodes, edges } = buildGraph(ferry);
  const marked = nodes.filter(({ chains }) => chains?.includes('longest')).map(({ id }) => id);
  const links = edges.filter(({ isLongest }) => isLongest);
  expect(links.length).toBeGreaterThan(0);
  for (const { from, to } of links) expect(marked).toEqual(expect.arrayContaining([from, to]));
});

test('a sprint is drawn with what it leads to, which is marked as lying elsewhere', async () => {
  const view = await showGroupGraph(ferry, 'sprint', ferry.items.find(({ key }) => key === 'fer-4')?.sprint ?? '');
  expect(view?.drawing?.html).toContain('FER-4');
  expect(view?.drawing?.edges.length).toBeGreaterThan(0);
});

test('every drawing of a page is a file that holds all of its looks and leads nowhere', async () => {
  const { drawings } = await showGraph(ferry);
  const files = listGraphFiles(ferry);
  expect(files.map(({ id }) => id)).toEqual(expect.arrayContaining(drawings.map(({ id }) => id)));
  for (const named of files) {
    const svg = await writeDrawing(ferry, named);
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
    expect(svg).toContain('<symbol id="blocked"');
    expect(svg).not.toMatch(/href="[^#]|var\(|light-dark/);
  }
});
