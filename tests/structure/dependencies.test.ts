import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { projectRoot } from '../runners/run-command.ts';
import { packageOf, readSource, readSources, type Source } from './read-sources.ts';

const EXTENSIONS = ['.ts', '.mjs', '.astro', '.css', '.mdx'];
const SITE_CONFIG = 'astro.config.mjs';
const TOOL_CONFIGS = ['playwright.config.ts', 'vitest.config.ts'];

/** Packages that nothing imports, and what needs them. */
const tools: Readonly<Record<string, string>> = {
  '@astrojs/check': '`astro check`',
  '@biomejs/biome': 'the linter, run as a command',
  '@types/node': 'the types of the built-in modules',
  'dejavu-fonts-ttf': 'the font in which drawings are compared',
  node: 'the Node that the npm scripts run under',
};

const manifest = JSON.parse(readFileSync(`${projectRoot}package.json`, 'utf8')) as {
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
};
const shipped = Object.keys(manifest.dependencies);
const declared = [...shipped, ...Object.keys(manifest.devDependencies)];

const inSources = usedPackages([...readSources('src', EXTENSIONS), readSource('.', SITE_CONFIG)]);
const inTests = usedPackages([
  ...readSources('tests', EXTENSIONS),
  ...TOOL_CONFIGS.map((path) => readSource('.', path)),
]);

test('what the sources import is a dependency, or types alone', () => {
  expect(inSources.filter((name) => !shipped.includes(name) && !declared.includes(typesOf(name)))).toEqual([]);
});

test('what the tests import is declared', () => {
  expect(inTests.filter((name) => !declared.includes(name) && !declared.includes(typesOf(name)))).toEqual([]);
});

test('what is declared is imported, or is a tool', () => {
  const used = new Set([...inSources, ...inTests].flatMap((name) => [name, typesOf(name)]));
  expect(declared.filter((name) => !used.has(name) && !(name in tools))).toEqual([]);
});

test('a dependency is used by the sources, not by the tests alone', () => {
  const used = new Set(inSources.flatMap((name) => [name, typesOf(name)]));
  expect(shipped.filter((name) => !used.has(name))).toEqual([]);
});

test('every version is exact', () => {
  const versions = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });
  expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});

function usedPackages(sources: readonly Source[]): string[] {
  const packages = sources.flatMap(({ imports }) => imports.map(packageOf)).filter((name) => name !== undefined);
  return [...new Set(packages)].sort();
}

/** The package that holds another one's types: `@types/mdast` of `mdast`. */
function typesOf(name: string): string {
  return `@types/${name}`;
}
