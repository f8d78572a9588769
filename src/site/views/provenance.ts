import type { Document } from '../../backlog/model.ts';
import { buildCodeFrame, type FrameLine } from '../../backlog/report/code-frame.ts';
import { linkToEditor } from '../../backlog/repository.ts';
import type { Place } from '../../backlog/source.ts';
import type { SiteIndex } from '../backlog-index.ts';
import { type QuoteAttributes, quoteFrom } from './quote.ts';
import { type SourceView, showSource } from './source.ts';

/** Where a fact is stated, and the words that state it. */
export interface ProvenanceView {
  readonly source: SourceView;
  /** The headings that the words stand under, outermost first; empty above all headings. */
  readonly section: string;
  readonly frame: readonly FrameLine[];
  readonly quote: QuoteAttributes;
  /** The line in the repository's editor; null when nobody knows where that is. */
  readonly edit: string | null;
}

/** Columns of a line of code beside the page's own words. */
const FRAME_WIDTH = 120;

type Documents = Parameters<typeof showSource>[0];

/** Shows the words at a place. `home` is the file that defines the thing whose page it stands on. */
export function showProvenance(site: SiteIndex, index: Documents, place: Place, home?: string): ProvenanceView {
  const document = index.documentByFile.get(place.file);
  return {
    source: showSource(index, place, home),
    section: document ? nameSection(document, place.line) : '',
    frame: document ? buildCodeFrame(site.sourceOf(place.file), place, FRAME_WIDTH) : [],
    quote: quoteFrom(document),
    edit: showEditor(site, place),
  };
}

/** The line of a place in the repository's editor. */
export function showEditor({ checkout }: SiteIndex, { file, line }: Pick<Place, 'file' | 'line'>): string | null {
  const editor = checkout && linkToEditor(checkout.repository, file);
  return editor?.replace('{line}', String(line)) ?? null;
}

/** The headings above a line, without the title of the document. */
function nameSection({ outline, title }: Document, line: number): string {
  const path: Document['outline'] = [];
  for (const heading of outline) {
    if (heading.line > line) break;
    while ((path.at(-1)?.depth ?? 0) >= heading.depth) path.pop();
    path.push(heading);
  }
  return path
    .map(({ text }) => text)
    .filter((text, at) => at > 0 || text !== title)
    .join(' › ');
}
