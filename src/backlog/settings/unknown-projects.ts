import type { Config, Locate } from '../config.ts';
import { createFinding } from '../findings.ts';
import { toProject } from '../keys.ts';
import type { Finding } from '../model.ts';
import { createSuggester, joinChoices } from '../suggestions.ts';

/** Reports the projects of the settings that no folder with documents stands for. */
export function reportUnknownProjects(
  { projects }: Pick<Config, 'projects'>,
  known: readonly string[],
  locate: Locate,
): Finding[] {
  const unknown = Object.keys(projects).filter((name) => !known.includes(toProject(name)));
  const suggest = createSuggester(known);
  return unknown.map((name) => {
    const guesses = suggest(name);
    return createFinding('config-invalid', locate(['projects', name], 'name'), {
      message: `no folder \`${name}\` holds documents`,
      help: [
        ...(guesses.length > 0 ? [`Did you mean ${joinChoices(guesses)}?`] : []),
        ...(known.length > 0 ? [`Projects: ${known.join(', ')}.`] : []),
      ].join(' '),
    });
  });
}
