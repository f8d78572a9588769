import type { words as english } from '../en/choices.ts';
import { choices, names } from './naming.ts';

export const words: typeof english = {
  meant: (guesses) => `Gemeint: ${choices(guesses)}?`,
  allowed: (values, more) => `Erlaubt: ${values.join(', ')}${more > 0 ? ` und ${more} weitere` : ''}.`,
  components: (names) => `Komponenten: ${names.join(', ')}.`,
  projects: (slugs) => `Projekte: ${slugs.join(', ')}.`,
  write: (spellings) => `Zu schreiben: ${choices(spellings)}.`,
  legend: (terms) =>
    `Die Legende des Dokuments erklärt ${names(
      terms.map((term) => `\`${term}\``),
      8,
    )}.`,
};
