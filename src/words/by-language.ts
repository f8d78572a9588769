import { words as deMarkdown } from './de/markdown.ts';
import { words as enMarkdown } from './en/markdown.ts';
import type { Language } from './languages.ts';

/**
 * The words of what is no part of the site's bundle: it runs before there is one, or without any, and is told the
 * language. All that is bundled imports `#words/…` instead.
 */
export interface WordsByLanguage {
  readonly markdown: typeof enMarkdown;
}

const catalogues: Readonly<Record<Language, WordsByLanguage>> = {
  en: { markdown: enMarkdown },
  de: { markdown: deMarkdown },
};

export function wordsIn(language: Language): WordsByLanguage {
  return catalogues[language];
}
