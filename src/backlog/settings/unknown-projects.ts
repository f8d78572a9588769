import type { WordsByLanguage } from '../../words/by-language.ts';
import type { Config, Locate } from '../config.ts';
import { createFinding } from '../findings.ts';
import { toProject } from '../keys.ts';
import type { Finding } from '../model.ts';
import { createSuggester } from '../suggestions.ts';

/** Reports the projects of the settings that no folder with documents stands for. */
export function reportUnknownProjects(
  { projects }: Pick<Config, 'projects'>,
  known: readonly string[],
  locate: Locate,
  words: WordsByLanguage,
): Finding[] {
  const unknown = Object.keys(projects).filter((name) => !known.includes(toProject(name)));
  const suggest = createSuggester(known);
  return unknown.map((name) => {
    const guesses = suggest(name);
    return createFinding(words, 'config-invalid', locate(['projects', name], 'name'), {
      message: words.rules['config-invalid'].project(name),
      help: [
        ...(guesses.length > 0 ? [words.choices.meant(guesses)] : []),
        ...(known.length > 0 ? [words.choices.projects(known)] : []),
      ].join(' '),
    });
  });
}
