import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { LANGUAGE_TAGS } from '../../src/words/languages.ts';
import { projectRoot } from '../runners/run-command.ts';
import { readSources, resolveImport } from './read-sources.ts';

const sources = readSources('src', ['.ts', '.astro']);
const byPath = new Map(sources.map((source) => [source.path, source]));
const groups = readSources('src/words/en', ['.ts']).map(({ path }) => path);

/** What runs outside of the site's bundle, where `#words/` is English whatever the settings say. */
const ENTRIES = ['cli.ts', 'site/astro-config.ts', 'site/build-site.ts'];

test('package.json leads to English', () => {
  const { imports } = JSON.parse(readFileSync(`${projectRoot}package.json`, 'utf8')) as { imports: unknown };
  expect(imports).toEqual({ '#words/*': './src/words/en/*' });
});

test.each(LANGUAGE_TAGS)('%s has every file of words, and no other', (tag) => {
  expect(readSources(`src/words/${tag}`, ['.ts']).map(({ path }) => path)).toEqual(groups);
});

describe('what runs outside of the bundle', () => {
  const outside = reach(ENTRIES);

  test('is the library and the bridge to Astro, without the views', () => {
    expect(outside).toContain('backlog/load-backlog.ts');
    expect(outside).toContain('site/author-pages/draw-fences.ts');
    expect(outside.filter((path) => path.startsWith('site/views/'))).toEqual([]);
  });

  test('is told the language and never takes the words of the bundle', () => {
    const users = outside.filter((path) => byPath.get(path)?.imports.some((name) => name.startsWith('#words/')));
    expect(users).toEqual([]);
  });
});

test('words are used: each file is imported by something, if only by other words', () => {
  const imported = new Set(
    sources
      .filter(({ path }) => !/^words\/(?!en\/)\w\w\//.test(path))
      .flatMap(({ path, imports }) => imports.map((name) => resolveImport(path, name))),
  );
  expect(groups.filter((path) => !imported.has(`words/en/${path}`))).toEqual([]);
});

/** All files that some files import, themselves included. */
function reach(paths: readonly string[]): string[] {
  const reached = new Set(paths);
  for (const path of reached) {
    const imports = byPath.get(path)?.imports ?? [];
    for (const name of imports) {
      const to = resolveImport(path, name);
      if (to !== undefined && byPath.has(to)) reached.add(to);
    }
  }
  return [...reached];
}
