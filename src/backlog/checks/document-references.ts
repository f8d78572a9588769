import type { ReadDocument } from '../assemble/documents.ts';
import type { Listing } from '../listing.ts';
import type { Reference } from '../markdown.ts';
import type { Fragments } from '../recognise/layout.ts';
import type { SourceFile } from '../source.ts';

/** One document with the files and places that it names. */
export interface ReferringDocument {
  readonly project: string;
  readonly source: SourceFile;
  readonly references: readonly Reference[];
  readonly fragments: Fragments;
}

export interface DocumentReferences {
  readonly documents: readonly ReferringDocument[];
  /** What is in the content folder; null when only its documents are known. */
  readonly listing: Listing | null;
}

/** Collects what documents name. */
export function collectReferences(read: readonly ReadDocument[], listing: Listing | null = null): DocumentReferences {
  const documents = read.map(({ project, source, layout: { references, fragments } }) => ({
    project,
    source,
    references,
    fragments,
  }));
  return { documents, listing };
}
