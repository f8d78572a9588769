import type { Span } from '../../source.ts';
import type { Words } from '../check.ts';
import type { DocumentReferences } from '../document-references.ts';
import { type ContentFiles, knowFiles } from './content-files.ts';
import { type FragmentNames, knowFragments } from './fragment-names.ts';

/** What is wrong with one reference. */
export interface LinkFault {
  readonly message: string;
  readonly help?: string;
  /** The part of the document that shows it. */
  readonly span: Span;
}

/** What references are read against. */
export interface LinkContext {
  readonly words: Words;
  readonly files: ContentFiles;
  /** The places of a document; null for a file that is none. */
  readonly fragmentsOf: (file: string) => FragmentNames | null;
}

/** Prepares what references are read against. The places of a document are named when the first link asks for one. */
export function createLinkContext(references: DocumentReferences, words: Words): LinkContext {
  const byFile = new Map(references.documents.map((document) => [document.source.path, document.fragments]));
  const named = new Map<string, FragmentNames>();
  return {
    words,
    files: knowFiles(references),
    fragmentsOf: (file) => {
      const fragments = byFile.get(file);
      if (!fragments) return null;
      const names = named.get(file) ?? knowFragments(fragments);
      named.set(file, names);
      return names;
    },
  };
}
