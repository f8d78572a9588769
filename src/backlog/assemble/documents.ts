import { addresses } from '../addresses.ts';
import { toKey } from '../keys.ts';
import type { Document, Item } from '../model.ts';
import type { Layout } from '../recognise/layout.ts';
import type { FieldValue, Recognised } from '../recognise/statement.ts';
import type { SourceFile } from '../source.ts';
import { findDate } from '../vocabulary/dates.ts';
import { detectLanguage, directionOf } from '../vocabulary/languages.ts';
import { parseStatus } from '../vocabulary/status.ts';
import { listLogged } from './logs.ts';

/** A document on its way through the pipeline: its text, its layout and what was recognised in it. Its tree is gone by then. */
export interface ReadDocument {
  readonly project: string;
  readonly source: SourceFile;
  readonly layout: Layout;
  readonly recognised: Recognised;
}

/** Describes the documents of a project: title, language, outline, legend, and what a renderer has to mend. */
export function assembleDocuments(read: readonly ReadDocument[], items: readonly Item[]): Document[] {
  const headings = indexHeadings(items);
  return read.map((document) => assembleDocument(document, headings.get(document.source.path) ?? new Map()));
}

/** The keys of the items that headings define, by file and line. */
function indexHeadings(items: readonly Item[]): Map<string, Map<number, string>> {
  const headings = new Map<string, Map<number, string>>();
  for (const item of items) {
    for (const { file, line, carrier } of item.sources) {
      if (carrier !== 'section') continue;
      const own = headings.get(file) ?? new Map<number, string>();
      headings.set(file, own.set(line, item.key));
    }
  }
  return headings;
}

function assembleDocument(document: ReadDocument, headings: ReadonlyMap<number, string>): Document {
  const { source, layout, recognised, project } = document;
  const language = detectLanguage(source.text);
  const slug = slugOf(source.path);
  const outline = layout.headings.map((heading) => ({ ...heading, item: headings.get(heading.line) ?? null }));
  const updates = recognised.fields.flatMap(readUpdate);
  const [updated] = updates;
  return {
    project,
    file: source.path,
    slug,
    title:
      outline.find((entry) => entry.depth === 1)?.text ??
      layout.title ??
      outline[0]?.text ??
      source.path.replace(/^.*\//, ''),
    language,
    direction: directionOf(language),
    updated: updated?.date ?? null,
    updatedLine: updated?.line ?? null,
    updates,
    logged: listLogged(source, layout, recognised.loose),
    lines: source.lineStarts.length - (source.text === '' || source.text.endsWith('\n') ? 1 : 0),
    outline,
    legend: [...recognised.legend],
    // A pipe inside code gets the backslash that it needs to stay in its cell.
    repairs: layout.malformed
      .flatMap(({ strayPipes }) => strayPipes.map((offset) => ({ offset, insert: '\\' })))
      .sort((a, b) => a.offset - b.offset),
    url: addresses.document(project, slug),
  };
}

/** `Last updated: 2026-02-18`; a state that is nothing but a day says the same: `Stand: 18.02.2026`. */
function readUpdate({ field, label, text, place }: FieldValue): Document['updates'] {
  const isDay = field === 'status' && text.length <= 20 && parseStatus(text) === null;
  const date = field === 'updated' || isDay ? findDate(text) : null;
  return date === null ? [] : [{ label, text, date, ...place }];
}

/** `markinsight/plans/Sprint 1.md` is `plans/sprint-1`. */
function slugOf(path: string): string {
  const [, ...rest] = path.split('/');
  const inner = (rest.length > 0 ? rest : [path]).join('/').replace(/\.[^./]*$/, '');
  return inner
    .split('/')
    .map((part) => toKey(part) || 'document')
    .join('/');
}
