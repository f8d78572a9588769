import { cp, mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { projectRoot, runCommand } from '../runners/run-command.ts';
import { listBuiltFiles } from './built-pages.ts';

const CONTENT = join(projectRoot, 'tests/browser/small-content');
const WORK = join(projectRoot, 'test-results/identical');

test('the same documents in another folder give the same site, byte for byte', async () => {
  test.setTimeout(180_000);
  await rm(WORK, { recursive: true, force: true });
  const first = await build('here');
  const second = await build('elsewhere/and/deeper');
  const files = listBuiltFiles(first);
  expect(files).toContain('index.html');
  expect(listBuiltFiles(second)).toEqual(files);
  const different: string[] = [];
  for (const file of files) {
    const [a, b] = await Promise.all([readFile(join(first, file)), readFile(join(second, file))]);
    if (!a.equals(b)) different.push(file);
  }
  expect(different).toEqual([]);
});

async function build(place: string): Promise<string> {
  const content = join(WORK, place, 'content');
  const out = join(WORK, place, 'site');
  await mkdir(join(WORK, place), { recursive: true });
  await cp(CONTENT, content, { recursive: true });
  expect(await runCommand('node', ['src/cli.ts', 'build', content, '--out', out])).toBe(0);
  return out;
}
