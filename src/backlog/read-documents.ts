import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { basename, extname, join, relative, sep } from 'node:path';
import { wordsIn } from '../words/by-language.ts';
import { CONFIG_FILE, type Config, defaultConfig, parseConfig, type Settings } from './config.ts';
import { decodeText, repairMojibake } from './decode.ts';
import { createFinding, type RuleWords } from './findings.ts';
import { toProject } from './keys.ts';
import type { Listing } from './listing.ts';
import type { Finding } from './model.ts';
import { createSelection, type Selection } from './select-documents.ts';
import { createSourceFile, type Place, placeOf, type SourceFile } from './source.ts';

/** A document as text, with the project it belongs to. */
export interface RawDocument {
  readonly project: string;
  readonly source: SourceFile;
}

export interface ReadResult {
  readonly documents: readonly RawDocument[];
  readonly config: Config;
  /** The settings file; null without one. */
  readonly settings: Settings | null;
  readonly findings: readonly Finding[];
  /** The author pages, which are no documents of a project. */
  readonly pages?: readonly SourceFile[];
  /** What else is in the folder; without it only the documents are known. */
  readonly listing?: Listing;
}

const EXTENSIONS = new Set(['.md', '.markdown']);
/** Folders of the content root that hold no project: author pages, and whatever a tool keeps for itself. */
const PAGES = 'pages';
const RESERVED = new Set([PAGES, 'node_modules']);

/**
 * Reads a content folder. Each folder directly under `root` is a project and each Markdown file below it a document;
 * Markdown directly under `root` belongs to a project named like the root itself.
 * What cannot be read becomes a finding.
 *
 * @throws when `root` does not exist (`ENOENT`) or is not a directory (`ENOTDIR`).
 */
export async function readDocuments(root: string): Promise<ReadResult> {
  const names = await readdir(root);
  const findings: Finding[] = [];
  let words: RuleWords = wordsIn(defaultConfig.language);
  const read = (path: string) =>
    readFile(path).catch((error: NodeJS.ErrnoException) => {
      findings.push(unreadable(toFile(root, path), error, words));
    });
  const bytes = names.includes(CONFIG_FILE) ? await read(join(root, CONFIG_FILE)) : undefined;
  const parsed = bytes && parseConfig(CONFIG_FILE, decodeText(bytes).text);
  const { config = defaultConfig, settings = null } = parsed ?? {};
  words = wordsIn(config.language);
  const selection = createSelection(config);
  const documents: RawDocument[] = [];
  const listing = await listFiles(root, selection, findings, words);
  for (const file of listing.selected) {
    const content = await read(join(root, file));
    if (content) documents.push({ project: projectOf(root, file), source: readSource(file, content, findings, words) });
  }
  const pages = names.includes(PAGES) ? await readPages(root, read, findings, words) : [];
  const unused = settings ? selection.findUnused(settings.locate, words) : [];
  return {
    documents,
    config,
    settings,
    findings: [...(parsed?.findings ?? []), ...unused, ...findings],
    pages,
    listing,
  };
}

/** The Markdown and MDX files under the folder of author pages, in code-unit order of their paths. */
async function readPages(
  root: string,
  read: (path: string) => Promise<unknown>,
  findings: Finding[],
  words: RuleWords,
) {
  const files = await readdir(join(root, PAGES), { recursive: true, withFileTypes: true }).catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code !== 'ENOTDIR') findings.push(unreadable(PAGES, error, words));
      return [];
    },
  );
  const paths = files
    .filter((file) => file.isFile() && /\.mdx?$/i.test(file.name))
    .map((file) => join(file.parentPath, file.name));
  const pages: SourceFile[] = [];
  for (const path of paths.sort()) {
    const bytes = await read(path);
    if (bytes instanceof Uint8Array) pages.push(createSourceFile(toFile(root, path), decodeText(bytes).text));
  }
  return pages;
}

/** Decodes and repairs one file, and reports what had to be done. */
export function readSource(file: string, bytes: Uint8Array, findings: Finding[], words: RuleWords): SourceFile {
  const { rules } = words;
  const decoded = decodeText(bytes);
  const repaired = repairMojibake(decoded.text);
  const source = createSourceFile(file, repaired.text);
  const subjects = [{ type: 'document' as const, key: file }];
  if (decoded.encoding === 'windows-1252') {
    findings.push(createFinding(words, 'not-utf-8', startOf(file), { message: rules['not-utf-8'].found, subjects }));
  }
  if (repaired.count > 0) {
    const character = String.fromCodePoint(source.text.codePointAt(repaired.first) ?? 0);
    const place = placeOf(source, { start: repaired.first, end: repaired.first + character.length });
    const message = rules['mojibake-repaired'].found(repaired.count, character);
    findings.push(createFinding(words, 'mojibake-repaired', place, { message, subjects }));
  }
  if (source.text.trim() === '') {
    findings.push(
      createFinding(words, 'empty-document', startOf(file), { message: rules['empty-document'].found, subjects }),
    );
  }
  return source;
}

/** Everything below a folder, and the Markdown files that are selected, in code-unit order of their paths. */
async function listFiles(root: string, selection: Selection, findings: Finding[], words: RuleWords) {
  const selected: string[] = [];
  const files = new Set<string>();
  const folders = new Set<string>();
  const closed = new Set<string>();
  const visit = async (directory: string, above: readonly string[]): Promise<void> => {
    const real = await realpath(directory);
    if (above.includes(real)) {
      const message = words.rules['directory-loop'].found;
      findings.push(createFinding(words, 'directory-loop', startOf(toFile(root, directory)), { message }));
      closed.add(toFile(root, directory));
      return;
    }
    for (const name of (await readdir(directory)).sort()) {
      const path = join(directory, name);
      const file = toFile(root, path);
      if (name.startsWith('.') || (directory === root && RESERVED.has(name))) {
        closed.add(file);
        continue;
      }
      try {
        const isFolder = (await stat(path)).isDirectory();
        (isFolder ? folders : files).add(file);
        if (!isFolder && isDocument(path) && selection.takes(file)) selected.push(file);
        if (isFolder && selection.skips(file)) closed.add(file);
        else if (isFolder) await visit(path, [...above, real]);
      } catch (error) {
        closed.add(file);
        findings.push(unreadable(file, error as NodeJS.ErrnoException, words));
      }
    }
  };
  await visit(root, []);
  return { selected, files, folders, closed } satisfies Listing & { readonly selected: readonly string[] };
}

function isDocument(path: string): boolean {
  return EXTENSIONS.has(extname(path).toLowerCase());
}

function projectOf(root: string, file: string): string {
  const [folder, ...rest] = file.split('/');
  return toProject(folder !== undefined && rest.length > 0 ? folder : basename(root));
}

function unreadable(file: string, error: NodeJS.ErrnoException, words: RuleWords): Finding {
  const message = words.rules['unreadable-file'].found(error.code ?? error.message);
  return createFinding(words, 'unreadable-file', startOf(file), { message });
}

function startOf(file: string): Place {
  return { file, line: 1, column: 1, endLine: 1, endColumn: 1 };
}

function toFile(root: string, path: string): string {
  return relative(root, path).split(sep).join('/');
}
