import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runCommand } from '../runners/run-command.ts';
import type { BuiltSite } from './site.ts';

/** The example stands on this day, whenever the tests run. */
const TODAY = '2026-11-20';

/** Builds a site anew with the project's own command. */
export async function buildSite({ content, base, directory, language }: Omit<BuiltSite, 'variable'>): Promise<void> {
  await rm(directory, { recursive: true, force: true });
  const source = language === undefined ? content : await translate(content, `${directory}-content`, language);
  const args = ['build', source, '--out', directory, '--base', base, '--today', TODAY];
  const code = await runCommand('node', ['src/cli.ts', ...args]);
  if (code !== 0) throw new Error(`building ${content} for ${base} ended with exit code ${code}`);
}

/** The same content under settings that choose the language of the interface. */
async function translate(content: string, copy: string, language: string): Promise<string> {
  await rm(copy, { recursive: true, force: true });
  await cp(content, copy, { recursive: true });
  const settings = join(copy, 'backlog.yaml');
  await writeFile(settings, `${await readFile(settings, 'utf8')}\nlanguage: ${language}\n`);
  return copy;
}
