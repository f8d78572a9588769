import { choices, names } from './naming.ts';

/** What somebody may have meant who wrote something unknown, and what is allowed there. */
export const words = {
  meant: (guesses: readonly string[]) => `Did you mean ${choices(guesses)}?`,
  /** `more` others are allowed too, if it is more than none. */
  allowed: (values: readonly string[], more: number) =>
    `Allowed: ${values.join(', ')}${more > 0 ? ` and ${more} more` : ''}.`,
  components: (names: readonly string[]) => `Components: ${names.join(', ')}.`,
  projects: (slugs: readonly string[]) => `Projects: ${slugs.join(', ')}.`,
  write: (spellings: readonly string[]) => `Write ${choices(spellings)}.`,
  legend: (terms: readonly string[]) =>
    `The legend of the document explains ${names(
      terms.map((term) => `\`${term}\``),
      8,
    )}.`,
};
