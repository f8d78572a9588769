import { choices, names } from './naming.ts';

/** What somebody may have meant who wrote something unknown, and what is allowed there. */
export const words = {
  meant: (guesses: readonly string[]) => `Did you mean ${choices(guesses)}?`,
  allowed: (values: readonly string[]) => `Allowed: ${values.join(', ')}.`,
  projects: (slugs: readonly string[]) => `Projects: ${slugs.join(', ')}.`,
  write: (spellings: readonly string[]) => `Write ${choices(spellings)}.`,
  legend: (terms: readonly string[]) =>
    `The legend of the document explains ${names(
      terms.map((term) => `\`${term}\``),
      8,
    )}.`,
};
