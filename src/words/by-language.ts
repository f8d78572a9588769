import { words as deChoices } from './de/choices.ts';
import { words as deExplain } from './de/explain.ts';
import { words as deMarkdown } from './de/markdown.ts';
import { words as dePlaces } from './de/places.ts';
import { words as deQueries } from './de/queries.ts';
import { words as deReports } from './de/reports.ts';
import { words as deRules } from './de/rules.ts';
import { words as deSettings } from './de/settings.ts';
import { words as enChoices } from './en/choices.ts';
import { words as enExplain } from './en/explain.ts';
import { words as enMarkdown } from './en/markdown.ts';
import { words as enPlaces } from './en/places.ts';
import { words as enQueries } from './en/queries.ts';
import { words as enReports } from './en/reports.ts';
import { words as enRules } from './en/rules.ts';
import { words as enSettings } from './en/settings.ts';
import type { Language } from './languages.ts';

/**
 * The words of what is no part of the site's bundle: it runs before there is one, or without any, and is told the
 * language. All that is bundled imports `#words/…` instead.
 */
export interface WordsByLanguage {
  readonly explain: typeof enExplain;
  readonly markdown: typeof enMarkdown;
  readonly choices: typeof enChoices;
  readonly places: typeof enPlaces;
  readonly queries: typeof enQueries;
  readonly reports: typeof enReports;
  readonly rules: typeof enRules;
  readonly settings: typeof enSettings;
}

const catalogues: Readonly<Record<Language, WordsByLanguage>> = {
  en: {
    explain: enExplain,
    markdown: enMarkdown,
    choices: enChoices,
    places: enPlaces,
    queries: enQueries,
    reports: enReports,
    rules: enRules,
    settings: enSettings,
  },
  de: {
    explain: deExplain,
    markdown: deMarkdown,
    choices: deChoices,
    places: dePlaces,
    queries: deQueries,
    reports: deReports,
    rules: deRules,
    settings: deSettings,
  },
};

export function wordsIn(language: Language): WordsByLanguage {
  return catalogues[language];
}
