import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(import.meta.dirname, 'fences');

/** One diagram of every type that Mermaid knows: its name and its source. */
export const fences = readdirSync(folder)
  .filter((name) => name.endsWith('.mmd'))
  .sort()
  .map((name) => ({ name: name.slice(0, -'.mmd'.length), source: readFileSync(join(folder, name), 'utf8').trimEnd() }));
