import { expect, test } from 'vitest';
import { createDocumentLinker } from '../../../src/site/views/link-document.ts';
import { site } from './sample-site.ts';

const link = createDocumentLinker(site);
const plan = site.projects.flatMap(({ documentByFile }) => documentByFile.get('ferry/plan.md')?.url ?? []).join();

test.each([
  ['the document itself', 'ferry/plan.md', '', plan],
  ['a heading', 'ferry/plan.md', 'status-legend', `${plan}#status-legend`],
  ['a heading in other case', 'ferry/plan.md', 'Status-Legend', `${plan}#status-legend`],
  ['a line', 'ferry/plan.md', 'L3', `${plan}#L3`],
  ['a place that is not there', 'ferry/plan.md', 'lost', plan],
  ['a file name in other case', 'Ferry/Plan.md', '', plan],
  ['a page without its ending', 'ferry/plan', '', plan],
  ['a page as other tools name it', 'ferry/plan.html', 'definition-of-done', `${plan}#definition-of-done`],
])('a link to %s leads to the page of the document', (_, path, fragment, address) => {
  expect(link(path, fragment)).toBe(address);
});

test.each(['ferry/lost.md', 'ferry/pier.png', 'ferry', ''])('%j is no document', (path) => {
  expect(link(path, '')).toBeNull();
});
