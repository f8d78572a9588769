import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { basename, extname, join, relative, sep } from 'node:path';
import { CONFIG_FILE, type Config, defaultConfig, parseConfig } from './config.ts';
import { decodeText, repairMojibake } from './decode.ts';
import { createFinding } from './findings.ts';
import { toKey } from './keys.ts';
import type { Finding } from './model.ts';
import { createSourceFile, type Place, placeOf, type SourceFile } from './source.ts';

/** A document as text, with the project it belongs to. */
export interface RawDocument {
  readonly project: string;
  readonly source: SourceFile;
}

export interface ReadResult {
  readonly documents: readonly RawDocument[];
  readonly config: Config;
  /** The settings file as text; null without one. */
  readonly settings: SourceFile | null;
  readonly findings: readonly Finding[];
}

const EXTENSIONS = new Set(['.md', '.markdown']);
/** Addresses that the site needs for itself. */
const TAKEN = new Set(['search', 'pagefind', 'rules']);
/** Folders of the content root that hold no project: author pages, and whatever a tool keeps for itself. */
const RESERVED = new Set(['pages', 'node_modules']);

/**
 * Reads a content folder. Each folder directly under `root` is a project and each Markdown file below it a document;
 * Markdown directly under `root` belongs to a project named like the root itself.
 * What cannot be read becomes a finding.
 *
 * @throws when `root` does not exist (`ENOENT`) or is not a directory (`ENOTDIR`).
 */
export async function readDocuments(root: string): Promise<ReadResult> {
  await readdir(root);
  const findings: Finding[] = [];
  const files = await findFiles(root, findings);
  const documents: RawDocument[] = [];
  let config = defaultConfig;
  let settings: SourceFile | null = null;
  for (const path of files) {
    const file = toFile(root, path);
    const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => {
      findings.push(unreadable(file, error));
    });
    if (!bytes) continue;
    if (file === CONFIG_FILE) {
      settings = createSourceFile(file, decodeText(bytes).text);
      const parsed = parseConfig(file, settings.text);
      config = parsed.config;
      findings.push(...parsed.findings);
      continue;
    }
    documents.push({ project: projectOf(root, file), source: readSource(file, bytes, findings) });
  }
  return { documents, config, settings, findings };
}

/** Decodes and repairs one file, and reports what had to be done. */
export function readSource(file: string, bytes: Uint8Array, findings: Finding[]): SourceFile {
  const decoded = decodeText(bytes);
  const repaired = repairMojibake(decoded.text);
  const source = createSourceFile(file, repaired.text);
  const subjects = [{ type: 'document' as const, key: file }];
  if (decoded.encoding === 'windows-1252') {
    findings.push(
      createFinding('not-utf-8', startOf(file), { message: 'not valid UTF-8, read as Windows-1252', subjects }),
    );
  }
  if (repaired.count > 0) {
    const character = String.fromCodePoint(source.text.codePointAt(repaired.first) ?? 0);
    const place = placeOf(source, { start: repaired.first, end: repaired.first + character.length });
    const message = `${repaired.count} characters were damaged by a wrong decoding and repaired, the first is \`${character}\``;
    findings.push(createFinding('mojibake-repaired', place, { message, subjects }));
  }
  if (source.text.trim() === '') {
    findings.push(createFinding('empty-document', startOf(file), { message: 'the document has no text', subjects }));
  }
  return source;
}

/** All Markdown files and the settings below a folder, in code-unit order of their paths. */
async function findFiles(root: string, findings: Finding[]): Promise<string[]> {
  const found: string[] = [];
  const visit = async (directory: string, above: readonly string[]): Promise<void> => {
    const real = await realpath(directory);
    if (above.includes(real)) {
      const message = 'the folder leads back to a folder above it';
      findings.push(createFinding('directory-loop', startOf(toFile(root, directory)), { message }));
      return;
    }
    for (const name of (await readdir(directory)).sort()) {
      const path = join(directory, name);
      if (name.startsWith('.') || (directory === root && RESERVED.has(name))) continue;
      try {
        const entry = await stat(path);
        if (entry.isDirectory()) await visit(path, [...above, real]);
        else if (isDocument(root, path)) found.push(path);
      } catch (error) {
        findings.push(unreadable(toFile(root, path), error as NodeJS.ErrnoException));
      }
    }
  };
  await visit(root, []);
  return found;
}

function isDocument(root: string, path: string): boolean {
  return EXTENSIONS.has(extname(path).toLowerCase()) || toFile(root, path) === CONFIG_FILE;
}

function projectOf(root: string, file: string): string {
  const [folder, ...rest] = file.split('/');
  const name = toKey(folder !== undefined && rest.length > 0 ? folder : basename(root)) || 'project';
  return TAKEN.has(name) ? `${name}-plan` : name;
}

function unreadable(file: string, error: NodeJS.ErrnoException): Finding {
  return createFinding('unreadable-file', startOf(file), { message: `cannot be read: ${error.code ?? error.message}` });
}

function startOf(file: string): Place {
  return { file, line: 1, column: 1, endLine: 1, endColumn: 1 };
}

function toFile(root: string, path: string): string {
  return relative(root, path).split(sep).join('/');
}
