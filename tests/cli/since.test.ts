import { execFileSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { runCli } from '../runners/run-cli.ts';

const PLAN = `# Ferry plan

### F-1: Sell tickets

**Status:** Done

### F-2: Print passes

**Depends on:** F-10
`;
const MORE = `${PLAN}
### F-3: Paint the pier

**Depends on:** F-30
`;

let root = '';
let temporary = '';
beforeEach(() => {
  root = mkdtempSync(join(realpathSync(tmpdir()), 'backlot-since-'));
  temporary = join(root, 'temporary');
  mkdirSync(temporary);
  git('init', '--quiet', '--initial-branch=main', 'harbour');
});
afterEach(() => rmSync(root, { recursive: true }));

function git(...args: string[]): string {
  const identity = ['-c', 'user.name=Odile', '-c', 'user.email=odile@example.org'];
  return execFileSync('git', [...identity, ...args], { cwd: root, encoding: 'utf8' });
}

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, 'harbour', path)), { recursive: true });
  writeFileSync(join(root, 'harbour', path), text);
}

function commit(): void {
  git('-C', 'harbour', 'add', '--all');
  git('-C', 'harbour', 'commit', '--quiet', '--message', 'Plan');
}

function check(args: readonly string[], cwd = 'harbour', env: Record<string, string> = {}) {
  return runCli(['check', ...args], {
    cwd: join(root, cwd),
    env: { TMPDIR: temporary, NODE_DISABLE_COMPILE_CACHE: '1', GIT_CEILING_DIRECTORIES: root, ...env },
  });
}

async function checkJson(args: readonly string[], cwd?: string) {
  const { stdout } = await check([...args, '--format', 'json'], cwd);
  const { findings, solved } = JSON.parse(stdout) as Record<'findings' | 'solved', { message: string }[]>;
  return { brought: findings.map(({ message }) => message), solved: solved.map(({ message }) => message) };
}

const F10 = '`F-2` refers to `F-10`, which nothing in ferry defines';
const F30 = '`F-3` refers to `F-30`, which nothing in ferry defines';

test('what is new and what is solved is told, wherever lines moved', async () => {
  write('content/ferry/plan.md', PLAN);
  write('content/ferry/log.md', '# Log\n\n| Item | Status |\n|---|---|\n| F-1 | Planned |\n');
  commit();
  write('content/ferry/plan.md', `Some words above.\n\n${MORE}`);
  write('content/ferry/log.md', '# Log\n\n| Item | Status |\n|---|---|\n| F-1 | Done |\n');

  const { stdout, stderr, code } = await check(['--since', 'HEAD', '--strict']);
  expect([stderr, code]).toEqual(['', 1]);
  await expect(stdout).toMatchFileSnapshot('expected/since.txt');
});

test('the exit code counts what is new', async () => {
  write('content/ferry/plan.md', PLAN);
  commit();
  const { stdout, code } = await check(['--since', 'main', '--strict']);
  expect([stdout, code]).toEqual(['nothing new since main in 1 document\n', 0]);
  expect((await check(['--strict'])).code).toBe(1);
});

test('neither the work tree nor what is staged is touched, and nothing is left behind', async () => {
  write('content/ferry/plan.md', PLAN);
  commit();
  write('content/ferry/plan.md', MORE);
  git('-C', 'harbour', 'add', '--all');
  write('content/ferry/notes.md', '# Not staged\n');
  const before = git('-C', 'harbour', 'status', '--porcelain=v2');
  await check(['--since', 'HEAD']);
  expect(git('-C', 'harbour', 'status', '--porcelain=v2')).toBe(before);
  expect(readdirSync(temporary)).toEqual([]);
});

test.each([
  ['its own folder', ['.'], 'harbour/content'],
  ['a folder beside it', ['../content'], 'harbour/docs'],
  ['outside of the repository', ['harbour/content'], '.'],
])('the repository is that of the documents: from %s', async (_, args, cwd) => {
  write('docs/readme.txt', 'nothing');
  write('content/ferry/plan.md', PLAN);
  commit();
  write('content/ferry/plan.md', MORE);
  expect(await checkJson([...args, '--since', 'HEAD'], cwd)).toEqual({ brought: [F30], solved: [] });
});

test('a backlog that is the whole repository is compared too, and its documents may move', async () => {
  write('plan.md', PLAN);
  commit();
  renameSync(join(root, 'harbour/plan.md'), join(root, 'harbour/backlog.md'));
  expect(await checkJson(['--since', 'HEAD'])).toEqual({ brought: [], solved: [] });
});

test('documents that are linked from elsewhere in the repository are read at the revision as well', async () => {
  write('services/ferry/docs/plan.md', PLAN);
  mkdirSync(join(root, 'harbour/content'));
  symlinkSync('../services/ferry/docs', join(root, 'harbour/content/ferry'));
  commit();
  write('services/ferry/docs/plan.md', MORE);
  expect(await checkJson(['--since', 'HEAD'])).toEqual({ brought: [F30], solved: [] });
});

test('each tree has its own settings', async () => {
  write('content/ferry/plan.md', PLAN);
  write('content/backlog.yaml', 'rules:\n  unknown-reference: off\n');
  commit();
  rmSync(join(root, 'harbour/content/backlog.yaml'));
  expect(await checkJson(['--since', 'HEAD'])).toEqual({ brought: [F10], solved: [] });
});

test('where the folder did not exist, everything is new, and that is said', async () => {
  write('readme.txt', 'nothing');
  commit();
  write('content/ferry/plan.md', PLAN);
  const { stdout, stderr, code } = await check(['--since', 'HEAD']);
  expect(stdout).toMatch(/\n1 warning new since HEAD in 1 document\n$/);
  expect([stderr, code]).toEqual([
    `backlot: ${root}/harbour/content did not exist at HEAD, so all its findings are new\n`,
    0,
  ]);
});

test.each([
  ['a revision that is not known', 'v9', 'unknown revision v9'],
  ['what looks like an option', '--all', 'unknown revision --all'],
])('%s is told on stderr, with exit code 2', async (_, revision, problem) => {
  write('content/ferry/plan.md', PLAN);
  commit();
  const { stdout, stderr, code } = await check([`--since=${revision}`]);
  expect([stdout, stderr, code]).toEqual(['', `backlot: ${problem}\n`, 2]);
});

test('a clone without the whole history says that it may be why', async () => {
  write('content/ferry/plan.md', PLAN);
  commit();
  write('content/ferry/plan.md', MORE);
  commit();
  git('clone', '--quiet', '--depth=1', `file://${root}/harbour`, 'shallow');
  const { stderr, code } = await check(['--since', 'HEAD~1'], 'shallow');
  expect([stderr, code]).toEqual([
    'backlot: unknown revision HEAD~1; this clone is shallow, so fetch what it lacks\n',
    2,
  ]);
});

test('a folder outside of any repository is told on stderr, with exit code 2', async () => {
  write('content/ferry/plan.md', PLAN);
  cpSync(join(root, 'harbour/content'), join(root, 'plans'), { recursive: true });
  const { stdout, stderr, code } = await check(['plans', '--since', 'HEAD'], '.');
  const problem = `${root}/plans is in no git repository, so there is nothing to compare it with`;
  expect([stdout, stderr, code]).toEqual(['', `backlot: ${problem}\n`, 2]);
});

test('a machine without git is told so', async () => {
  write('content/ferry/plan.md', PLAN);
  const { stderr, code } = await check(['--since', 'HEAD'], 'harbour', { PATH: temporary });
  expect([stderr, code]).toEqual(['backlot: --since needs git, which is not installed\n', 2]);
});
