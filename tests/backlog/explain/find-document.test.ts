import { expect, test } from 'vitest';
import { findDocument } from '../../../src/backlog/explain.ts';

const known = ['orchard/plan.md', 'orchard/lanes.md', 'garden/plan.md'];

test.each<[string, string[], string | null, string[]]>([
  ['a known path', ['orchard/plan.md'], 'orchard/plan.md', []],
  ['the second reading of a path', ['plans/orchard/plan.md', 'orchard/plan.md'], 'orchard/plan.md', []],
  ['a slip of the pen', ['orchard/lnaes.md'], null, ['orchard/lanes.md']],
  ['a file name alone', ['plan.md'], null, ['orchard/plan.md', 'garden/plan.md']],
  ['nothing like it', ['cellar/wine.txt'], null, []],
])('%s', (_, paths, file, suggestions) => {
  expect(findDocument(known, paths)).toEqual({ file, suggestions });
});
