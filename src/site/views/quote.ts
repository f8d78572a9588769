import { language as own } from '#words/grammar.ts';
import type { Document } from '../../backlog/model.ts';
import type { ProjectIndex } from '../backlog-index.ts';

/** The language and direction of quoted words, as attributes; empty where they are those of the page. */
export interface QuoteAttributes {
  readonly lang?: string;
  readonly dir?: 'rtl';
}

/** How words of a document are quoted in a page, whose own words are in the language of the interface. */
export function quoteFrom(document: Pick<Document, 'language' | 'direction'> | undefined): QuoteAttributes {
  if (!document) return {};
  const { language, direction } = document;
  return {
    ...(language && language.split('-')[0] !== own ? { lang: language } : {}),
    ...(direction === 'rtl' ? { dir: 'rtl' as const } : {}),
  };
}

/** How the words of a thing are quoted: as those of the document that defines it. */
export function quoteOf(index: ProjectIndex, { sources }: { sources: readonly { file: string }[] }): QuoteAttributes {
  return quoteFrom(index.documentByFile.get(sources[0]?.file ?? ''));
}
