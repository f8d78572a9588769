import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadBacklog } from '../../../src/backlog/load-backlog.ts';
import { formatMarkdown } from '../../../src/backlog/report/markdown.ts';
import { formatGithub, formatTerminal } from '../../../src/backlog/report.ts';
import { wordsIn } from '../../../src/words/by-language.ts';

const { backlog, sources, config, ignored } = await loadBacklog(join(import.meta.dirname, 'german'), {
  today: '2031-05-01',
});
const report = {
  findings: backlog.findings,
  sources,
  documents: backlog.documents.length,
  ignored: ignored.length,
  since: null,
  words: wordsIn(config.language),
};

test('terminal', async () => {
  await expect(formatTerminal(report, { color: false })).toMatchFileSnapshot('expected/german/terminal.txt');
});

test('a comment on a pull request, with what is solved', async () => {
  const [first, ...rest] = backlog.findings;
  const solved = { findings: first ? [first] : [], sources };
  const since = { ...report, findings: rest, since: { revision: 'main', solved } };
  await expect(formatMarkdown(since)).toMatchFileSnapshot('expected/german/comment.md');
});

test('GitHub annotations', async () => {
  await expect(formatGithub(report)).toMatchFileSnapshot('expected/german/github.txt');
});
