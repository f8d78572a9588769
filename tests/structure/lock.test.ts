import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { completeLock, type Lock } from '../maintenance/complete-lock.ts';
import { projectRoot } from '../runners/run-command.ts';

const text = readFileSync(`${projectRoot}package-lock.json`, 'utf8');
const lock = JSON.parse(text) as Lock;

test('the lock holds no download address', () => {
  const addressed = Object.entries(lock.packages).filter(([, entry]) => entry.resolved !== undefined);
  expect(addressed.map(([name]) => name)).toEqual([]);
});

test('the lock is complete for every platform', () => {
  expect(completeLock(structuredClone(lock))).toBe(0);
});

test('completing a lock adds what an entry names and no entry holds', () => {
  const optionalDependencies = { '@x/core-linux-arm64-musl': '1.0.0', '@x/core-windows-x64': '1.0.0', '@x/held': '^2' };
  const broken: Lock = { packages: { '': {}, 'node_modules/@x/core': { version: '1.0.0', optionalDependencies } } };
  expect(completeLock(broken)).toBe(2);
  expect(broken.packages['node_modules/@x/core-linux-arm64-musl']).toEqual({
    version: '1.0.0',
    cpu: ['arm64'],
    os: ['linux'],
    libc: ['musl'],
    optional: true,
  });
  expect(broken.packages['node_modules/@x/core-windows-x64']).toEqual({
    version: '1.0.0',
    cpu: ['x64'],
    os: ['win32'],
    optional: true,
  });
});
