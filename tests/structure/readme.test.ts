import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { projectRoot } from '../runners/run-command.ts';

const BUILD_AND_SERVE = 'npm ci && npm run build && npm run preview';
const TEST = 'npm ci && npm test';

const readme = readFileSync(`${projectRoot}README.md`, 'utf8');
const { scripts } = JSON.parse(readFileSync(`${projectRoot}package.json`, 'utf8')) as { scripts: object };

test('the README states the two commands, and CI runs the second', () => {
  expect(readme).toContain(BUILD_AND_SERVE);
  expect(readme).toContain(TEST);
  expect(readFileSync(`${projectRoot}.ci/run`, 'utf8')).toContain(TEST);
});

test('every script that the README names exists', () => {
  const named = [...readme.matchAll(/npm run (?:-s )?([\w:-]+)/g)].map(([, name]) => name ?? '');
  expect(named.length).toBeGreaterThan(1);
  expect(named.filter((name) => !(name in scripts))).toEqual([]);
});

test('every file that the README shows or links to exists', () => {
  const targets = [...readme.matchAll(/\]\((?!https?:|#)([^)\s]+)\)/g)].map(([, path]) => path ?? '');
  expect(targets.filter((path) => !existsSync(projectRoot + path))).toEqual([]);
});
