import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import ts from 'typescript';
import { projectRoot } from '../runners/run-command.ts';

/** A file of the project, by its path relative to the folder it was looked for in, with `/` separators. */
export interface Source {
  readonly path: string;
  readonly text: string;
  /** What it imports, as written: `./model.ts`, `zod`, `../styles/site.css`. */
  readonly imports: readonly string[];
}

/** Reads the files below a folder of the project that have one of the extensions, in code-unit order. */
export function readSources(folder: string, extensions: readonly string[]): Source[] {
  return listFiles(join(projectRoot, folder))
    .filter((path) => extensions.some((extension) => path.endsWith(extension)))
    .sort()
    .map((path) => readSource(folder, path));
}

/** Reads one file of a folder of the project. */
export function readSource(folder: string, path: string): Source {
  const text = readFileSync(join(projectRoot, folder, path), 'utf8');
  return { path, text, imports: readImports(path, text) };
}

/**
 * The path that an import leads to, relative to the same folder, without a query such as `?url`; undefined for a package
 * or a built-in. `#words/` leads to the folder that package.json names.
 */
export function resolveImport(from: string, specifier: string): string | undefined {
  if (specifier.startsWith('#words/')) return specifier.replace('#words/', 'words/en/');
  return specifier.startsWith('.') ? posix.join(dirname(from), specifier.replace(/\?.*$/, '')) : undefined;
}

/** The package that a specifier names: `@scope/name` of `@scope/name/file.css`; undefined for files and built-ins. */
export function packageOf(specifier: string): string | undefined {
  if (/^(?:[./#]|node:|astro:|virtual:|https?:|data:)/.test(specifier)) return undefined;
  return specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');
}

function readImports(path: string, text: string): string[] {
  if (path.endsWith('.css')) return readStyleImports(text);
  const code = path.endsWith('.astro') ? extractScripts(text) : text;
  return ts.preProcessFile(code, true, true).importedFiles.map((file) => file.fileName);
}

function readStyleImports(text: string): string[] {
  const addresses = [...text.matchAll(/(?:@import\s+|url\(\s*)['"]?([^'")]+)/g)].map(([, address]) => address ?? '');
  return addresses.filter((address) => !/^(?:#|data:|url)/.test(address));
}

/** The code of an Astro component: what stands between its `---` lines, and its script elements. */
function extractScripts(text: string): string {
  const frontmatter = /^---\n([\s\S]*?)\n---/.exec(text)?.[1] ?? '';
  const scripts = [...text.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/g)].map(([, code]) => code ?? '');
  return [frontmatter, ...scripts].join('\n;\n');
}

function listFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => posix.relative(folder, join(entry.parentPath, entry.name)));
}
