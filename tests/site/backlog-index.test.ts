import { expect, test } from 'vitest';
import { indexBacklog } from '../../src/site/backlog-index.ts';
import { sampleBacklog } from './sample-backlog.ts';
import { createSite, ferry, orchard, projectOf, site } from './views/sample-site.ts';

test('the order of the collections does not matter', () => {
  const { projects, items, sprints, lanes, dependencies, findings, documents } = sampleBacklog;
  const reversed = {
    ...sampleBacklog,
    projects: projects.toReversed(),
    items: items.toReversed(),
    sprints: sprints.toReversed(),
    lanes: lanes.toReversed(),
    dependencies: dependencies.toReversed(),
    findings: findings.toReversed(),
    documents: documents.toReversed(),
  };
  const again = indexBacklog(reversed, new Map(), { title: 'Plans', today: null, checkout: null });
  const [first] = again.projects;
  expect(again.projects.map(({ project }) => project.slug)).toEqual(['ferry', 'orchard']);
  expect(first?.items).toEqual(ferry.items);
  expect(first?.sprints).toEqual(ferry.sprints);
  expect(first?.lanes).toEqual(ferry.lanes);
  expect(first?.dependencies).toEqual(ferry.dependencies);
  expect(first?.findings).toEqual(ferry.findings);
});

test('a project holds its own records only', () => {
  expect(orchard.items).toHaveLength(12);
  expect(orchard.lanes).toEqual([]);
  expect(orchard.findings.map(({ code }) => code)).toEqual(['mojibake-repaired']);
});

test('items are found by their id as written in any case', () => {
  expect(ferry.itemById.get('fer-4')?.title).toBe('Ticket gate that knows the sailing');
});

test('items stand under their sprint, else under their section', () => {
  expect([...ferry.itemsByGroup.keys()]).toEqual(['sprint/sprint-2', 'sprint/sprint-1', 'section/Later']);
});

test('lateness is counted to the day of the build, else to when the documents were last updated', () => {
  expect(ferry.asOf).toBe('2031-03-22');
  expect(orchard.asOf).toBeNull();
  expect(projectOf(createSite('2031-05-01'), 'orchard').asOf).toBe('2031-05-01');
});

test('the text of a document is there, also of one that nobody knows', () => {
  expect(site.sourceOf('orchard/plan.md').text).toMatch(/^# Orchard plan/);
  expect(site.sourceOf('orchard/none.md').text).toBe('');
});
