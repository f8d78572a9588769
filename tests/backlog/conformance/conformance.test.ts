import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { parseTree } from '../../../src/backlog/markdown/parse-tree.ts';
import { readSource } from '../../../src/backlog/read-documents.ts';
import { wordsIn } from '../../../src/words/by-language.ts';
import { projectRoot } from '../../runners/run-command.ts';
import { compareTrees } from './compare-trees.ts';
import { knownDifferences } from './known-differences.ts';

const words = wordsIn('en');

const FOLDERS = ['content', 'tests/backlog/reader/fixtures', 'tests/backlog/conformance/documents'];

const remark = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter);
const documents = FOLDERS.flatMap(findDocuments).map((path) => {
  const { text } = readSource(path, readFileSync(join(projectRoot, path)), [], words);
  return [path, compareTrees(parseTree(text), remark.parse(text))] as const;
});

test('there are documents of every kind to compare', () => {
  for (const folder of FOLDERS) expect(documents.filter(([path]) => path.startsWith(folder)).length).toBeGreaterThan(2);
});

test.each(documents)('%s: Sätteri and remark agree', (path, differences) => {
  const known = knownDifferences.filter(({ document }) => document === null || basename(path) === document);
  expect(differences.filter((difference) => !known.some(({ includes }) => includes(difference)))).toEqual([]);
});

test.each(knownDifferences)('$name: they still differ', ({ includes, document }) => {
  const shown = documents.filter(([path]) => document === null || basename(path) === document);
  expect(shown.flatMap(([, differences]) => differences.filter(includes))).not.toEqual([]);
});

function findDocuments(folder: string): string[] {
  const entries = readdirSync(join(projectRoot, folder), { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && entry.name.endsWith('.md'));
  return files.map(({ parentPath, name }) => relative(projectRoot, join(parentPath, name))).sort();
}
