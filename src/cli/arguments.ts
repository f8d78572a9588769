import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';
import { createUsageError } from './errors.ts';

/** Reads the options of a command and the one folder that it is about. */
export function parseWithFolder<Options extends ParseArgsOptionsConfig>(args: readonly string[], options: Options) {
  const { values, folder } = parseArguments(args, options);
  if (folder === undefined) throw createUsageError('which folder? DIR is missing');
  return { values, folder };
}

/** The same for a command that finds the folder where none is named. */
export function parseWithContent<Options extends ParseArgsOptionsConfig>(args: readonly string[], options: Options) {
  const { values, folder = findContent() } = parseArguments(args, options);
  return { values, folder };
}

/** The folder from which the command was called: `npm run backlot` itself starts in the folder of Backlot. */
export function findHere(): string {
  const { npm_lifecycle_event: script, INIT_CWD: here } = process.env;
  return script === 'backlot' && here !== undefined ? here : process.cwd();
}

/** A path as whoever typed it means it. */
export function fromHere(path: string): string {
  return resolve(findHere(), path);
}

function parseArguments<Options extends ParseArgsOptionsConfig>(args: readonly string[], options: Options) {
  const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
  const [folder, extra] = positionals;
  if (extra !== undefined) throw createUsageError(`one folder at a time, not also ${extra}`);
  return { values, folder: folder === undefined ? undefined : fromHere(folder) };
}

/** This folder when it has settings; else its `content`, where there is one; else this folder. */
function findContent(): string {
  const here = findHere();
  const content = join(here, 'content');
  return !existsSync(join(here, 'backlog.yaml')) && existsSync(content) ? content : here;
}
