import { cp, mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { projectRoot, runCommand } from '../runners/run-command.ts';
import { listBuiltFiles } from './built-pages.ts';

const CONTENT = join(projectRoot, 'tests/browser/small-content');
const WORK = join(projectRoot, 'test-results/identical');

test('the same documents in another folder and time zone give the same site, byte for byte', async () => {
  test.setTimeout(180_000);
  await rm(WORK, { recursive: true, force: true });
  const first = await build('here', 'UTC');
  const files = listBuiltFiles(first);
  expect(files).toContain('index.html');
  for (const [place, zone] of [
    ['elsewhere/and/deeper', 'Pacific/Kiritimati'],
    ['far', 'Pacific/Pago_Pago'],
  ] as const) {
    const again = await build(place, zone);
    expect(listBuiltFiles(again)).toEqual(files);
    const different: string[] = [];
    for (const file of files) {
      const [a, b] = await Promise.all([readFile(join(first, file)), readFile(join(again, file))]);
      if (!a.equals(b)) different.push(file);
    }
    expect(different, zone).toEqual([]);
  }
});

async function build(place: string, zone: string): Promise<string> {
  const content = join(WORK, place, 'content');
  const out = join(WORK, place, 'site');
  await mkdir(join(WORK, place), { recursive: true });
  await cp(CONTENT, content, { recursive: true });
  const args = ['src/cli.ts', 'build', content, '--out', out, '--today', '2031-05-01'];
  expect(await runCommand('node', args, { env: { TZ: zone } })).toBe(0);
  return out;
}
