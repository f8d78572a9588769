import { rm } from 'node:fs/promises';
import { runCommand } from '../runners/run-command.ts';
import type { BuiltSite } from './site.ts';

/** The example stands on this day, whenever the tests run. */
const TODAY = '2026-11-20';

/** Builds a site anew with the project's own command. */
export async function buildSite({ content, base, directory }: Omit<BuiltSite, 'variable'>): Promise<void> {
  await rm(directory, { recursive: true, force: true });
  const args = ['build', content, '--out', directory, '--base', base, '--today', TODAY];
  const code = await runCommand('node', ['src/cli.ts', ...args]);
  if (code !== 0) throw new Error(`building ${content} for ${base} ended with exit code ${code}`);
}
