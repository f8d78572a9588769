import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readHistory } from '../../src/site/read-history.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(realpathSync(tmpdir()), 'backlot-history-'));
  mkdirSync(join(root, 'plans/fähre'), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));

/** Writes files and commits them at a time. */
function commit(time: string, ...paths: string[]): void {
  const env = { ...process.env, GIT_COMMITTER_DATE: time, GIT_AUTHOR_DATE: '2020-01-01T00:00:00Z' };
  const git = (...args: string[]) => execFileSync('git', args, { cwd: root, env });
  for (const path of paths) writeFileSync(join(root, path), time);
  git('init', '--quiet');
  git('add', '.');
  git('-c', 'user.name=Odile', '-c', 'user.email=odile@example.org', 'commit', '--quiet', '--message', 'Plan');
}

test('each file has the time of the last commit that touched it, in UTC', async () => {
  commit('2026-03-01T23:30:00-05:00', 'plans/fähre/plan.md', 'plans/fähre/two words.md', 'code.ts');
  commit('2026-03-04T10:00:00+02:00', 'plans/fähre/plan.md');
  commit('2026-03-05T10:00:00Z', 'code.ts');
  expect(await readHistory(join(root, 'plans'))).toEqual({
    'fähre/plan.md': '2026-03-04T08:00:00Z',
    'fähre/two words.md': '2026-03-02T04:30:00Z',
  });
});

test('outside a repository nothing is known', async () => {
  expect(await readHistory(root)).toEqual({});
});
