import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readDocuments } from '../../src/backlog/read-documents.ts';

const FILES = ['ferry/backlog.md', 'ferry/archive/backlog.md', 'ferry/archive/2020/old.md', 'pier/[draft] notes.md'];

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'backlot-select-'));
  for (const file of FILES) write(file, '# Plan\n');
});
afterEach(() => rmSync(root, { recursive: true }));

function write(path: string, text: string | Uint8Array): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

/** The documents that settings select, and what is said about the settings. */
async function select(settings: string) {
  write('backlog.yaml', settings);
  const { documents, findings } = await readDocuments(root);
  return { files: documents.map(({ source }) => source.path), findings };
}

test.each<[string, string[]]>([
  [
    'title: Plans',
    ['ferry/archive/2020/old.md', 'ferry/archive/backlog.md', 'ferry/backlog.md', 'pier/[draft] notes.md'],
  ],
  ['include: ["**/backlog.md"]', ['ferry/archive/backlog.md', 'ferry/backlog.md']],
  ['include: [ferry, pier/*]\nexclude: ["*/archive"]', ['ferry/backlog.md', 'pier/[draft] notes.md']],
  ['exclude: [ferry/archive/]', ['ferry/backlog.md', 'pier/[draft] notes.md']],
  ['exclude: [ferry/archive/**]', ['ferry/backlog.md', 'pier/[draft] notes.md']],
  [
    'exclude: ["ferry/*.md", "pier/\\\\[draft\\\\] notes.md"]',
    ['ferry/archive/2020/old.md', 'ferry/archive/backlog.md'],
  ],
  ['include: [pier]\nexclude: [pier]', []],
])('%s', async (settings, files) => {
  expect((await select(settings)).files).toEqual(files);
});

test('what is left out is never read, and nothing is said about it', async () => {
  write('ferry/archive/latin.md', Uint8Array.from([0x63, 0x61, 0x66, 0xe9]));
  expect((await select('title: Plans')).findings.map(({ code }) => code)).toEqual(['not-utf-8']);
  expect((await select('exclude: [ferry/archive]')).findings).toEqual([]);
});

test('a glob that matches nothing is a finding at its line', async () => {
  const { findings } = await select('include:\n  - ferry/**\n  - harbour/**\nexclude:\n  - fery/archive\n');
  expect(findings).toMatchObject([
    { code: 'unused-glob', severity: 'warning', line: 3, column: 5, message: '`harbour/**` includes no document' },
    { code: 'unused-glob', line: 5, column: 5, message: '`fery/archive` excludes no document' },
  ]);
});

test('a glob keeps its place behind one that is wrong', async () => {
  const { findings } = await select('exclude:\n  - ../other\n  - harbour\n');
  expect(findings.map(({ line, code }) => [line, code])).toEqual([
    [2, 'config-invalid'],
    [3, 'unused-glob'],
  ]);
});

test.each(['!ferry/**', '/ferry', './ferry', '../ferry', '""'])(
  '%s does not begin at the content folder',
  async (glob) => {
    const { findings, files } = await select(`exclude: ['${glob.replaceAll('"', '')}']`);
    expect(findings).toMatchObject([{ code: 'config-invalid', line: 1 }]);
    expect(files).toHaveLength(FILES.length);
  },
);
