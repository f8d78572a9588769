import type { Backlog, Document, Item } from '../model.ts';
import { readTitleWords, type TitleWords } from './similar-titles.ts';

/** An item with what its title says. */
export interface TitledItem {
  readonly item: Item;
  readonly title: TitleWords;
}

/** Reads the titles of all items, each in the language of the document that defines it. */
export function readTitles({ items, documents }: Pick<Backlog, 'items' | 'documents'>): TitledItem[] {
  const languageOf = languagesOf(documents);
  return items.map((item) => ({ item, title: readTitleWords(item.title, languageOf(item.sources[0]?.file ?? '')) }));
}

/** Looks up the language of a document by its file; English where it has too few words to tell. */
export function languagesOf(documents: readonly Document[]): (file: string) => string {
  const languages = new Map(documents.map(({ file, language }) => [file, language]));
  return (file) => languages.get(file) ?? 'en';
}
