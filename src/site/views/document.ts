import { words } from '#words/documents.ts';
import { words as findingWords } from '#words/findings-page.ts';
import { words as things } from '#words/things.ts';
import type { Document } from '../../backlog/model.ts';
import { linkToEditor, linkToLine } from '../../backlog/repository.ts';
import type { SourceFile } from '../../backlog/source.ts';
import type { ProjectIndex, SiteIndex } from '../backlog-index.ts';
import { renderDocument, renderInline } from '../markdown.ts';
import { href, urls } from '../urls.ts';
import { annotate, type MarginNote } from './annotate.ts';
import { countBy } from './count-by.ts';
import { bySeverity, showFinding } from './finding.ts';
import { askDocument } from './findings-filter.ts';
import { linkItemsOf } from './line.ts';
import { createDocumentLinker } from './link-document.ts';
import { idBeside } from './naming.ts';
import { oncePerProject } from './once-per-project.ts';
import { type QuoteAttributes, quoteFrom } from './quote.ts';
import { type Piece, plain } from './sentence.ts';
import { showSource } from './source.ts';
import { GLYPH_WORDS, type Glyph, glyphOf } from './status.ts';

/** One document in a list. */
export interface DocumentRowView {
  readonly title: string;
  readonly file: string;
  readonly href: string;
  readonly facts: string;
  readonly updated: string;
  readonly quote: QuoteAttributes;
}

export interface OutlineView {
  readonly href: string;
  readonly text: string;
  /** 1 for the highest heading of the outline. */
  readonly level: number;
  readonly id: string;
  readonly glyph: Glyph | null;
  readonly word: string;
}

/** A document as written: its outline, its text with the findings in the margin. */
export interface DocumentView {
  readonly title: string;
  readonly file: string;
  /** False when the text has no heading of the first depth, so that the page needs one. */
  readonly hasTitle: boolean;
  readonly crumbs: readonly Piece[];
  readonly facts: readonly Piece[];
  readonly outline: readonly OutlineView[];
  readonly html: string;
  readonly quote: QuoteAttributes;
  /** The document in its repository, and in the editor there, with `{line}` for a line; null when nobody knows where. */
  readonly repository: string | null;
  readonly editor: string | null;
}

/** Shows the documents of a project. */
export function showDocuments(index: ProjectIndex): DocumentRowView[] {
  return index.documents.map((document) => ({
    title: document.title,
    file: document.file,
    href: href(document.url),
    facts: plain(summarise(index, document).flatMap((fact, at) => (at > 0 ? [{ text: ', ' }, fact] : [fact]))),
    updated: document.updated ? words.updated(document.updated) : '',
    quote: quoteFrom(document),
  }));
}

/** Shows a document with all of its text. */
export function showDocument(site: SiteIndex, index: ProjectIndex, document: Document): DocumentView {
  const source = site.sourceOf(document.file);
  const { checkout } = site;
  const start = { file: document.file, line: 1, endLine: 1 };
  const html = renderDocument(source, {
    document,
    linkItem: linkItemsOf(index),
    linkDocument: createDocumentLinker(site),
    drawings: site.drawings,
  });
  return {
    title: document.title,
    file: document.file,
    hasTitle: document.outline.some(({ depth }) => depth === 1),
    crumbs: [
      { text: index.project.title, href: urls.project(index.project.slug) },
      { text: words.title, href: urls.documents(index.project.slug) },
    ],
    facts: summarise(index, document),
    outline: showOutline(index, document),
    html: annotate(
      html,
      [...markItems(index, document), ...noteFindings(index, document, source)],
      listFindings(index, document),
    ),
    quote: quoteFrom(document),
    repository: checkout && linkToLine(checkout.repository, checkout.revision, start),
    editor: checkout && linkToEditor(checkout.repository, document.file),
  };
}

function summarise(index: ProjectIndex, document: Document): Piece[] {
  const defined = countDefined(index).get(document.file) ?? 0;
  const findings = countFindings(index).get(document.file) ?? 0;
  return [
    { text: things.lines(document.lines) },
    ...(defined > 0 ? [{ text: words.definedHere(defined) }] : []),
    ...(findings > 0 ? [{ text: things.findings(findings), href: listFindings(index, document) }] : []),
  ];
}

/** How many items are defined in each document that defines some. */
const countDefined = oncePerProject(({ items }) => countBy(items, ({ sources }) => sources[0]?.file));

/** How many findings there are in each document that has some. */
const countFindings = oncePerProject(({ findings }) => countBy(findings, ({ file }) => file));

function listFindings(index: ProjectIndex, { file }: Document): string {
  return urls.findingsWhere(index.project.slug, askDocument(index, file));
}

function showOutline(index: ProjectIndex, { outline }: Document): OutlineView[] {
  const headings = outline.filter(({ depth, item }) => depth > 1 || item !== null);
  const highest = headings.reduce((least, { depth }) => Math.min(least, depth), 6);
  return headings.map(({ depth, text, line, item: key }) => {
    const item = index.itemByKey.get(key ?? '');
    const glyph = item ? glyphOf(item, index.asOf) : null;
    return {
      href: `#L${line}`,
      text: item ? item.title : text,
      level: depth - highest + 1,
      id: item ? idBeside(item) : '',
      glyph,
      word: glyph ? GLYPH_WORDS[glyph] : '',
    };
  });
}

/** A glyph before the heading of each item. */
function markItems(index: ProjectIndex, { outline }: Document): MarginNote[] {
  return outline.flatMap(({ line, item: key }) => {
    const item = index.itemByKey.get(key ?? '');
    return item ? [{ line, kind: 'glyph' as const, glyph: glyphOf(item, index.asOf) }] : [];
  });
}

/** The findings of a document, and those of other documents that name a place in this one. */
function noteFindings(index: ProjectIndex, { file }: Document, source: SourceFile): MarginNote[] {
  const textLine = createLineFinder(source);
  return bySeverity(index.findingsByFile.get(file) ?? []).flatMap((finding): MarginNote[] => {
    const { code, severity, rule, message, source: place } = showFinding(index, finding, file);
    const note = { kind: 'finding' as const, code, severity, rule, message };
    if (finding.file === file) {
      const links = finding.related.map((related) => ({
        words: renderInline(related.message),
        source: showSource(index, related, file),
      }));
      return [{ ...note, line: textLine(finding.line), links }];
    }
    const here = finding.related.filter((other) => other.file === file);
    return here.map(({ line }) => ({
      ...note,
      line: textLine(line),
      links: [{ words: findingWords.foundIn, source: place }],
    }));
  });
}

/** Finds the line itself, or the next one that has text and therefore an anchor. */
function createLineFinder({ text }: SourceFile): (line: number) => number {
  const hasText = text.split('\n').map((line) => line.trim() !== '');
  return (line) => {
    const at = hasText.indexOf(true, line - 1);
    return at < 0 ? line : at + 1;
  };
}
