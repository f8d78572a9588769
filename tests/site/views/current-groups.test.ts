import { expect, test } from 'vitest';
import type { ProjectIndex } from '../../../src/site/backlog-index.ts';
import { showBoard } from '../../../src/site/views/board.ts';
import { chooseCurrent, excerptCurrent } from '../../../src/site/views/current-groups.ts';
import { showLanes } from '../../../src/site/views/lanes.ts';
import { showOverview } from '../../../src/site/views/overview.ts';
import { showRoadmap } from '../../../src/site/views/roadmap.ts';
import { plain } from '../../../src/site/views/sentence.ts';
import { loadDocuments } from './load-documents.ts';

/** Sprints of one item each, every second one done. */
function createSprints(count: number): ProjectIndex {
  const sprints = Array.from(
    { length: count },
    (_, at) => `## Sprint ${at + 1}

| ID | Title | Status |
|---|---|---|
| Q-${at + 1} | Rope the quay ${at + 1} | ${at % 2 === 0 ? 'Done' : 'Planned'} |
`,
  );
  const [project] = loadDocuments({ 'quay/plan.md': `# Quay\n\n${sprints.join('\n')}` }).projects;
  if (!project) throw new Error('the plan has no project');
  return project;
}

const labelsOf = (groups: readonly { readonly label: string }[]) => groups.map(({ label }) => label);

test('those with open items come before those without, all in their order', () => {
  const plan = createSprints(6);
  expect(labelsOf(chooseCurrent(plan, plan.sprints, 6))).toHaveLength(6);
  expect(labelsOf(chooseCurrent(plan, plan.sprints, 2))).toEqual(['Sprint 2', 'Sprint 4']);
  expect(labelsOf(chooseCurrent(plan, plan.sprints, 4))).toEqual(['Sprint 1', 'Sprint 2', 'Sprint 4', 'Sprint 6']);
});

test('an excerpt counts all and leads to them', () => {
  const plan = createSprints(60);
  const { rows, total, more } = excerptCurrent(plan, plan.sprints, '/all/', labelsOf);
  expect([rows.length, total, more]).toEqual([50, 60, { text: '10 more', href: '/all/' }]);
  expect(excerptCurrent(plan, plan.sprints.slice(0, 50), '/all/', labelsOf).more).toBeNull();
});

test('overview, roadmap and board of very many sprints keep to fifty of them', () => {
  const plan = createSprints(60);
  const more = { text: '10 more', href: '/quay/sprints/' };
  const { sprints } = showOverview(plan);
  expect([sprints.rows.length, sprints.total, sprints.more]).toEqual([50, 60, more]);
  expect([showRoadmap(plan).sprints.rows.length, showRoadmap(plan).sprints.more]).toEqual([50, more]);
  const board = showBoard(plan, 'sprints');
  expect([board.rows.length, board.more]).toEqual([50, more]);
  expect(showBoard(createSprints(50), 'sprints').more).toBeNull();
});

test('a projection of very many items has a bar for each sprint, from the first of its items to the last', () => {
  const sprints = [1, 2].map((sprint) => {
    const rows = Array.from({ length: 35 }, (_, at) => {
      const before = at > 0 ? `S${sprint}-${at}` : sprint === 2 ? 'S1-35' : '';
      return `| S${sprint}-${at + 1} | Rope ${at + 1} | Planned | ${before} |`;
    });
    return `## Sprint ${sprint}\n\n| ID | Title | Status | Depends on |\n|---|---|---|---|\n${rows.join('\n')}\n`;
  });
  const [quay] = loadDocuments({ 'quay/plan.md': `# Quay\n\n${sprints.join('\n')}` }).projects;
  const projection = quay ? showRoadmap(quay).projection : null;
  expect(projection?.rows.map(({ item, when }) => [plain(item), when])).toEqual([
    ['Sprint 1', '35 open items, now, for 35 steps'],
    ['Sprint 2', '35 open items, after step 35, for 35 steps'],
  ]);
  expect(projection?.more).toBe(0);
});

test('lanes of very many items share the room of their page, and lead to the page of each lane', () => {
  const rows = (lane: number) =>
    Array.from({ length: 300 }, (_, at) => `| L${lane}-${at + 1} | Rope ${at + 1} | Planned |`).join('\n');
  const lanes = [1, 2].map(
    (lane) =>
      `## Lane ${lane === 1 ? 'A' : 'B'}: Quay ${lane}\n\n| ID | Title | Status |\n|---|---|---|\n${rows(lane)}\n`,
  );
  const [quay] = loadDocuments({ 'quay/lanes.md': `# Quay\n\n${lanes.join('\n')}` }).projects;
  const steps = quay ? showLanes(quay).groups.flatMap((group) => group.lanes.flatMap((lane) => lane.steps)) : [];
  expect(steps.map((step) => [step.rows.length, step.total, step.more?.text])).toEqual([
    [250, 300, '50 more'],
    [250, 300, '50 more'],
  ]);
});
