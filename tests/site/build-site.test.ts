import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createAstroConfig } from '../../src/site/astro-config.ts';
import { buildSite } from '../../src/site/build-site.ts';

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'backlot-build-'));
  await mkdir(join(folder, 'content', 'shop'), { recursive: true });
  await writeFile(join(folder, 'content', 'shop', 'plan.md'), '# Plan\n');
});

afterEach(() => rm(folder, { recursive: true, force: true }));

const content = () => join(folder, 'content');

test('a folder that holds something else is left alone', async () => {
  const out = join(folder, 'mine');
  await mkdir(out);
  await writeFile(join(out, 'letter.txt'), 'keep me');
  await expect(buildSite({ content: content(), out })).rejects.toThrow(`${out} is not empty`);
  expect(await readdir(out)).toEqual(['letter.txt']);
});

test('a content folder that does not exist is an error with its path', async () => {
  const missing = join(folder, 'none');
  await expect(buildSite({ content: missing, out: join(folder, 'out') })).rejects.toThrow(missing);
});

test('base path and address come from the caller, else the environment, else the settings', async () => {
  await writeFile(join(content(), 'backlog.yaml'), 'base: /settings/\naddress: https://settings.example.org\n');
  const ask = async (options: { base?: string; address?: string } = {}) => {
    const { base, site } = await createAstroConfig({ content: content(), ...options });
    return { base, site };
  };
  expect(await ask()).toEqual({ base: '/settings/', site: 'https://settings.example.org' });
  process.env['BACKLOT_BASE'] = '/env/';
  process.env['BACKLOT_ADDRESS'] = 'https://env.example.org';
  try {
    expect(await ask()).toEqual({ base: '/env/', site: 'https://env.example.org' });
    expect(await ask({ base: '/call/', address: 'https://call.example.org' })).toEqual({
      base: '/call/',
      site: 'https://call.example.org',
    });
  } finally {
    delete process.env['BACKLOT_BASE'];
    delete process.env['BACKLOT_ADDRESS'];
  }
});
