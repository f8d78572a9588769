import { buildWaitGraph } from '../../../src/backlog/graph.ts';
import type { List } from '../../../src/backlog/model.ts';
import { collectNames, describeItems, type ItemFacts } from '../../../src/backlog/query.ts';
import { backlog, dependency, effort, item, lane, place, sprint, status } from '../sample.ts';

export const TODAY = '2026-03-10';

const criticalPath: List = {
  ...place(1),
  project: 'ferry',
  kind: 'critical-path',
  isOrdered: true,
  title: 'Critical path',
  entries: [{ ...place(2), text: 'Book the quay', done: null, depth: 0, items: ['s4-1'], sprint: null }],
};

const records = backlog({
  sprints: [
    sprint('s4', { title: 'Sprint 4 — Quays', label: 'Sprint 4', name: 'Quays', order: 0 }),
    sprint('s40', { title: 'Sprint 40', label: 'Sprint 40', order: 1 }),
  ],
  lanes: [
    lane('lane-a', { title: 'Lane A: Boats', label: 'A', name: 'Boats' }),
    lane('lane-b', { title: 'Lane B: A new pier' }),
  ],
  items: [
    item('s4-1', {
      title: 'Book the quay',
      sprint: 's4',
      lanes: ['lane-a'],
      owners: ['Ann Berg'],
      priority: { rank: 0, text: 'P0', inherited: false },
      effort: effort(8),
      status: { ...status('in-progress'), deadline: '2026-03-01' },
    }),
    item('s4-2', {
      title: 'Paint the boat',
      sprint: 's4',
      lanes: ['lane-b'],
      priority: { rank: 2, text: 'P2', inherited: false },
      effort: { text: '5 points', points: 5, hours: null },
      status: status('ready'),
    }),
    item('s4-10', {
      title: 'Öffne den Steg',
      sprint: 's40',
      owners: ['Bo', 'Ann-Sofie'],
      priority: { rank: null, text: 'soon', inherited: false },
      effort: { text: 'some', points: null, hours: null },
      status: { ...status('done'), deadline: '2026-03-01' },
      labels: ['Needs Paint'],
    }),
    item('x', { id: null, title: 'Sweep', blockedBy: ['the harbour master'], section: 'Odd jobs' }),
    item('e', { title: 'The whole pier', kind: 'epic', status: { ...status('planned'), deadline: '2026-03-20' } }),
  ],
  dependencies: [dependency('s4-2', 's4-1'), dependency('x', 'the harbour master', 4, { toType: 'external' })],
});
const [project] = records.projects;
if (!project) throw new Error('the sample has no project');
const work = { ...records, project, lists: [criticalPath], waits: buildWaitGraph(records), asOf: TODAY };

/** The facts of five items, by key, in their order. */
export const sampleFacts: ReadonlyMap<string, ItemFacts> = new Map(
  [...describeItems(work)].map(([{ key }, facts]) => [key, facts]),
);

export const sampleNames = collectNames(records);
