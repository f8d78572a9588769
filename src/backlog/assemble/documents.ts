import { addresses } from '../addresses.ts';
import { toKey } from '../keys.ts';
import type { Document, Item } from '../model.ts';
import type { Layout } from '../recognise/layout.ts';
import type { Recognised } from '../recognise/statement.ts';
import type { SourceFile } from '../source.ts';
import { findDate } from '../vocabulary/dates.ts';
import { detectLanguage, directionOf } from '../vocabulary/languages.ts';

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
  const updated = recognised.fields.find((field) => field.field === 'updated' && findDate(field.text) !== null);
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
    updated: updated ? findDate(updated.text) : null,
    updatedLine: updated?.place.line ?? null,
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

/** `markinsight/plans/Sprint 1.md` is `plans/sprint-1`. */
function slugOf(path: string): string {
  const [, ...rest] = path.split('/');
  const inner = (rest.length > 0 ? rest : [path]).join('/').replace(/\.[^./]*$/, '');
  return inner
    .split('/')
    .map((part) => toKey(part) || 'document')
    .join('/');
}
