import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createRepositorySetting } from '../../src/backlog/repository.ts';
import { readCheckout } from '../../src/site/read-checkout.ts';
import { wordsIn } from '../../src/words/by-language.ts';

const setting = createRepositorySetting(wordsIn('en').settings);

const repository = setting.parse('https://github.com/dock/ferry');
let root = '';
let plans = '';
beforeEach(() => {
  root = mkdtempSync(join(realpathSync(tmpdir()), 'backlot-checkout-'));
  plans = join(root, 'docs/plans');
  mkdirSync(plans, { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));

/** Makes the temporary folder a repository with one commit, and returns that. */
function commit(): string {
  const git = (...args: string[]) => execFileSync('git', args, { cwd: root, encoding: 'utf8' });
  writeFileSync(join(plans, 'plan.md'), '# Plan\n');
  git('init', '--quiet', '--initial-branch', 'season');
  git('add', '.');
  git('-c', 'user.name=Odile', '-c', 'user.email=odile@example.org', 'commit', '--quiet', '--message', 'Plan');
  return git('rev-parse', 'HEAD').trim();
}

test('git knows the commit, the branch and the folder of the content', async () => {
  const head = commit();
  expect(await readCheckout(plans, repository, {})).toEqual({
    repository: { ...repository, branch: 'season', path: 'docs/plans' },
    revision: head,
  });
});

test('the environment and the settings come before git', async () => {
  commit();
  const stated = { GITHUB_SHA: 'b', CI_COMMIT_SHA: 'c' };
  const moved = { ...repository, branch: 'autumn', path: 'elsewhere' };
  expect(await readCheckout(plans, moved, stated)).toEqual({ repository: moved, revision: 'b' });
  expect(await readCheckout(plans, repository, { ...stated, BACKLOT_REVISION: 'a' })).toMatchObject({
    repository: { path: 'docs/plans' },
    revision: 'a',
  });
});

test('outside a repository nothing is known', async () => {
  expect(await readCheckout(plans, repository, { GITHUB_SHA: '' })).toEqual({ repository, revision: null });
});

test('the CI knows the branch, of a pull request too, and a tag is none', async () => {
  const branchOf = async (environment: Record<string, string>) =>
    (await readCheckout(plans, repository, environment)).repository.branch;
  expect(await branchOf({ GITHUB_REF_NAME: 'main', GITHUB_REF_TYPE: 'branch' })).toBe('main');
  expect(await branchOf({ GITHUB_REF_NAME: '7/merge', GITHUB_HEAD_REF: 'tide' })).toBe('tide');
  expect(await branchOf({ GITHUB_REF_NAME: 'v1', GITHUB_REF_TYPE: 'tag' })).toBeNull();
  expect(await branchOf({ CI_COMMIT_BRANCH: 'quay' })).toBe('quay');
});

test('a commit without a branch is known as one', async () => {
  execFileSync('git', ['checkout', '--quiet', '--detach', commit()], { cwd: root });
  expect((await readCheckout(plans, repository, {})).repository.branch).toBeNull();
});
