import { expect, test } from 'vitest';
import { showItem } from '../../../src/site/views/item.ts';
import { showProvenance } from '../../../src/site/views/provenance.ts';
import { loadDocuments } from './load-documents.ts';

const PLAN = `# Plan

## Sprint 1 — Doors

### A-1 Hang the door

**Owner:** Ines

## Log

| ID  | Status | Owner |
| --- | ------ | ----- |
| A-1 | Done   | Omar  |
`;

const site = loadDocuments({ 'alpha/plan.md': PLAN });
const index = site.projects[0];
const item = index?.items[0];
if (!index || !item) throw new Error('the plan has no item');

test('a fact says under which headings it stands, and in which words', () => {
  const owner = showItem(site, index, item).facts.find(({ label }) => label === 'Owner');
  expect(owner?.provenance?.section).toBe('Sprint 1 — Doors › A-1 Hang the door');
  const line = owner?.provenance?.frame.map(({ number, before, marked, after }) => [number, before + marked + after]);
  expect(line).toEqual([[7, '**Owner:** Ines']]);
});

test('it leads to the editor of a repository whose branch is known', () => {
  const [source] = item.sources;
  const kept = (branch: string | null) => ({
    ...site,
    checkout: { repository: { url: 'https://github.com/dock/ferry', branch, path: null, lines: null }, revision: null },
  });
  if (!source) throw new Error('the item has no source');
  expect(showProvenance(kept('main'), index, source).edit).toBe(
    'https://github.com/dock/ferry/edit/main/alpha/plan.md#L5',
  );
  expect(showProvenance(kept(null), index, source).edit).toBeNull();
  expect(showProvenance(site, index, source).edit).toBeNull();
});
