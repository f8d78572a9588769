import { expect, test } from 'vitest';
import { buildGraph } from '../../../src/site/views/build-graph.ts';
import { showGraph, showGroupGraph } from '../../../src/site/views/graph.ts';
import { listPageGraphs } from '../../../src/site/views/graph-drawings.ts';
import { explainSigns } from '../../../src/site/views/graph-legend.ts';
import { listGraphPartPages, showGraphPart } from '../../../src/site/views/graph-part.ts';
import {
  chooseComponents,
  condenseGraph,
  indexGraph,
  narrowGraph,
  partGraph,
} from '../../../src/site/views/graph-parts.ts';
import { plain } from '../../../src/site/views/sentence.ts';
import { createGraph, createNode } from '../diagrams/sample-graph.ts';
import { loadDocuments } from './load-documents.ts';
import { ferry } from './sample-site.ts';

/** Two sprints of a size, an item a row, each waiting for the one before. */
function createPlan(size: number) {
  const rows = Array.from({ length: 2 * size }, (_, at) => {
    const head =
      at % size === 0
        ? `\n## Sprint ${at / size + 1}\n\n| ID | Title | Status | Depends on |\n|---|---|---|---|\n`
        : '';
    return `${head}| Q-${at + 1} | Rope the quay ${at + 1} | ${at % 2 === 0 ? 'Done' : 'Planned'} | ${at === 0 ? 'none' : `Q-${at}`} |`;
  });
  const project = loadDocuments({ 'quay/plan.md': `# Quay\n${rows.join('\n')}\n` }).projects[0];
  if (!project) throw new Error('the plan has no project');
  return project;
}

test('what lies at the other end of an arrow stands there as a stub', () => {
  const edges = [
    { from: 'a', to: 'b', satisfied: false },
    { from: 'b', to: 'c', satisfied: true },
    { from: 'c', to: 'd', satisfied: false },
  ];
  const indexed = indexGraph({ nodes: ['a', 'b', 'c', 'd'].map((id) => createNode(id)), edges });
  const { nodes, edges: near } = narrowGraph(indexed, new Set(['b']));
  expect(nodes.map(({ id, isStub }) => [id, isStub ?? false])).toEqual([
    ['a', true],
    ['b', false],
    ['c', true],
  ]);
  expect(near).toEqual(edges.slice(0, 2));
});

test('every node is in one part, and a condensed graph counts what it holds', () => {
  const graph = buildGraph(ferry);
  const parts = partGraph(ferry, graph);
  expect(parts.flatMap(({ nodes }) => nodes)).toHaveLength(graph.nodes.length);
  const { nodes, edges } = condenseGraph(graph, parts);
  const items = nodes.flatMap(({ sums = [] }) => sums.map(({ count }) => count));
  expect(items.reduce((sum, count) => sum + count, 0)).toBe(ferry.items.length);
  const across = edges.reduce((sum, { count = 0 }) => sum + count, 0);
  expect(across).toBeGreaterThan(0);
  expect(across).toBeLessThanOrEqual(graph.edges.length);
});

test('up to 150 boxes are one graph; more are one for each sprint, and one of the sprints', () => {
  expect(listPageGraphs(createPlan(75)).map(({ id }) => id)).toEqual(['project']);
  const [sprints, ...own] = listPageGraphs(createPlan(76));
  expect(own.map(({ id }) => id)).toEqual(['sprint-sprint-1', 'sprint-sprint-2']);
  expect(sprints?.graph.edges).toEqual([{ from: 'sprint-sprint-1', to: 'sprint-sprint-2', satisfied: true, count: 1 }]);
  expect(sprints?.graph.nodes.map(({ sums }) => sums)).toEqual([
    [
      { status: 'done', count: 38 },
      { status: 'planned', count: 38 },
    ],
    [
      { status: 'done', count: 38 },
      { status: 'planned', count: 38 },
    ],
  ]);
  expect(own[0]?.graph.nodes.filter(({ isStub }) => isStub).map(({ label }) => label)).toEqual(['Q-77']);
});

test('without sprints, a big graph is parted by its sections', () => {
  const text = ['North pier', 'South pier'].map((pier, at) => {
    const rows = Array.from(
      { length: 80 },
      (_, row) => `| P-${at * 80 + row + 1} | Rope ${row} | P-${at * 80 + row} |`,
    );
    return `\n## ${pier}\n\n| ID | Title | Depends on |\n|---|---|---|\n${rows.join('\n')}\n`;
  });
  const [pier] = loadDocuments({ 'pier/plan.md': `# Piers\n${text.join('')}` }).projects;
  const [parts, ...own] = pier ? listPageGraphs(pier) : [];
  expect(own.map(({ title }) => title)).toEqual(['North pier', 'South pier']);
  expect(parts?.graph.nodes.map(({ title }) => title)).toContain('South pier');
});

test('a part that is too big for the page of the project has pages of its own', async () => {
  const plan = createPlan(401);
  const { drawings, list, parts } = await showGraph(plan);
  expect(drawings.map(({ id }) => id)).toEqual(['parts']);
  expect(list).toBeNull();
  expect(parts?.rows.map(({ href }) => href)).toEqual(['/quay/graph/sprint-sprint-1/', '/quay/graph/sprint-sprint-2/']);
  expect(parts?.rows.map(({ why }) => plain(why ?? []))).toEqual(['401 dependencies', '401 dependencies']);
  expect(listGraphPartPages(createPlan(75))).toEqual([]);
});

test('the pages of the parts hold every arrow and every item, and the first one draws what holds up most', async () => {
  const plan = createPlan(401);
  const pages = await Promise.all(listGraphPartPages(plan).map((at) => showGraphPart(plan, at)));
  const said = new Set(pages.flatMap(({ edges }) => edges.entries.map(({ sentence }) => plain(sentence))));
  expect(said.size).toBe(801);
  expect(pages.map(({ drawing }) => drawing)).toEqual([null, null]);
  expect(pages[0]?.omitted).toBe('402 boxes: too many to draw. The list has them all.');
});

test('of a part with many components, whole ones are drawn while there is room, those that hold up most first', () => {
  const chain = (name: string, size: number, satisfied: boolean) => {
    const nodes = Array.from({ length: size }, (_, at) => ({ ...createNode(`${name}${at}`), group: 'Sprint 1' }));
    const edges = nodes.slice(1).map(({ id }, at) => ({ from: `${name}${at}`, to: id, satisfied }));
    return { nodes, edges };
  };
  const parts = [chain('over', 3, true), chain('small', 2, false), chain('large', 4, false), chain('vast', 9, false)];
  const graph = { nodes: parts.flatMap(({ nodes }) => nodes), edges: parts.flatMap(({ edges }) => edges) };
  const chosen = chooseComponents(graph, 7);
  expect(chosen.nodes.map(({ id }) => id)).toEqual(['small0', 'small1', 'large0', 'large1', 'large2', 'large3']);
  expect(chosen.nodes.every(({ group }) => group === 'Sprint 1')).toBe(true);
  expect(chosen.edges).toHaveLength(4);
});

test('a sprint with more than 60 boxes leads to the graph of the project, or to its own page there', async () => {
  const small = await showGroupGraph(createPlan(59), 'sprint', 'sprint-1');
  expect(small?.drawing?.html).toContain('<svg');
  const large = await showGroupGraph(createPlan(60), 'sprint', 'sprint-1');
  expect(large?.drawing).toBeNull();
  expect(large?.drawing === null && plain(large.elsewhere)).toContain('60 dependencies');
  const href = (view: typeof large) => (view?.drawing === null ? view.elsewhere.find((piece) => piece.href)?.href : '');
  expect(href(large)).toBe('/quay/graph/');
  expect(href(await showGroupGraph(createPlan(401), 'sprint', 'sprint-1'))).toBe('/quay/graph/sprint-sprint-1/');
});

test('the same documents give the same drawings', async () => {
  const draw = async () => JSON.stringify(await showGraph(createPlan(30)));
  expect(await draw()).toBe(await draw());
});

test('a legend names only what is in its graph', () => {
  const words = explainSigns(createGraph(3)).map(({ word }) => word);
  expect(words).toEqual(['Planned', 'holds up what it points to', 'no longer holds up']);
});
