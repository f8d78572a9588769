import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { projectRoot } from '../runners/run-command.ts';
import {
  browserFolder,
  fileReader,
  floors,
  pureBuiltins,
  recursiveFolders,
  sharedWithBrowser,
  wordsFolder,
} from './floors.ts';
import { packageOf, readSources, resolveImport, type Source } from './read-sources.ts';

const sources = readSources('src', ['.ts', '.astro', '.css']);
const library = sources.filter(({ path }) => isLibrary(path));
const links = sources.flatMap(({ path, imports }) =>
  imports.flatMap((specifier) => {
    const to = resolveImport(path, specifier);
    return to === undefined ? [] : [{ from: path, to }];
  }),
);

test('there are sources to look at, with imports', () => {
  expect(library.length).toBeGreaterThan(10);
  expect(links.length).toBeGreaterThan(10);
});

describe('floors', () => {
  test('every file has one', () => {
    const homeless = sources.filter(({ path }) => !isBrowser(path) && floorOf(path) === undefined);
    expect(homeless.map(({ path }) => path)).toEqual([]);
  });

  test('a file imports from its own floor or a lower one', () => {
    const upward = links.filter(
      ({ from, to }) => !isBrowser(from) && !isBrowser(to) && (floorOf(to) ?? Infinity) > (floorOf(from) ?? -1),
    );
    expect(upward.map(describeLink)).toEqual([]);
  });

  test('client scripts import only one another, words and what is shared, and are loaded only by markup', () => {
    const outward = links.filter(
      ({ from, to }) =>
        isBrowser(from) && !isBrowser(to) && !isWords(to) && !sharedWithBrowser.some((path) => to.startsWith(path)),
    );
    const inward = links.filter(({ from, to }) => isBrowser(to) && !isBrowser(from) && !from.endsWith('.astro'));
    expect([...outward, ...inward].map(describeLink)).toEqual([]);
  });

  test('an import leads to a file of the sources', () => {
    const missing = links.filter(({ to }) => !existsSync(`${projectRoot}src/${to}`));
    expect(missing.map(describeLink)).toEqual([]);
  });

  test('no file imports itself through others', () => {
    expect(findCycles(links.filter(({ from, to }) => !isRecursion(from, to)))).toEqual([]);
  });
});

describe('the library', () => {
  test('knows neither Astro nor the site', () => {
    const strangers = library.flatMap(({ path, imports }) =>
      imports.filter((name) => /^(?:astro|@astrojs)\b/.test(name)).map((name) => `${path} → ${name}`),
    );
    const leaving = links.filter(({ from, to }) => isLibrary(from) && !isLibrary(to) && !isWords(to));
    expect([...strangers, ...leaving.map(describeLink)]).toEqual([]);
  });

  test('reads files in one place only', () => {
    const builtins = library
      .filter(({ path }) => path !== fileReader)
      .flatMap(({ path, imports }) => imports.filter(isImpure).map((name) => `${path} → ${name}`));
    expect(builtins).toEqual([]);
  });

  test('neither ends the process nor reads its environment', () => {
    const users = library.filter(({ text }) => /\bprocess\.|\bglobalThis\.|\bwindow\./.test(text));
    expect(users.map(({ path }) => path)).toEqual([]);
  });
});

test.each([
  ['nothing in a straight line', ['ab', 'bc', 'ac'], []],
  ['a circle of two', ['ab', 'ba'], ['a → b → a']],
  ['a circle behind a start', ['ab', 'bc', 'cd', 'db'], ['b → c → d → b']],
])('findCycles finds %s', (_, pairs, expected) => {
  expect(findCycles(pairs.map(([from = '', to = '']) => ({ from, to })))).toEqual(expected);
});

interface Link {
  readonly from: string;
  readonly to: string;
}

function floorOf(path: Source['path']): number | undefined {
  const entries = Object.keys(floors).filter(
    (entry) => entry === path || (entry.endsWith('/') && path.startsWith(entry)),
  );
  const longest = entries.sort((a, b) => b.length - a.length)[0];
  return longest === undefined ? undefined : floors[longest];
}

function isBrowser(path: string): boolean {
  return path.startsWith(browserFolder);
}

function isLibrary(path: string): boolean {
  return path.startsWith('backlog/');
}

function isWords(path: string): boolean {
  return path.startsWith(wordsFolder);
}

function isImpure(specifier: string): boolean {
  return packageOf(specifier) === undefined && !specifier.startsWith('.') && !pureBuiltins.includes(specifier);
}

function isRecursion(from: string, to: string): boolean {
  return recursiveFolders.some((folder) => from.startsWith(folder) && to.startsWith(folder));
}

function describeLink({ from, to }: Link): string {
  return `${from} → ${to}`;
}

/** One cycle for each link that closes one, in depth-first order. */
function findCycles(all: readonly Link[]): string[] {
  const next = Map.groupBy(all, ({ from }) => from);
  const done = new Set<string>();
  const cycles: string[] = [];
  const visit = (path: string, above: readonly string[]): void => {
    const start = above.indexOf(path);
    if (start >= 0) cycles.push([...above.slice(start), path].join(' → '));
    if (start >= 0 || done.has(path)) return;
    for (const { to } of next.get(path) ?? []) visit(to, [...above, path]);
    done.add(path);
  };
  for (const path of next.keys()) visit(path, []);
  return cycles;
}
