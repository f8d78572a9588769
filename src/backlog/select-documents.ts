import picomatch from 'picomatch';
import type { Config, Locate } from './config.ts';
import { createFinding } from './findings.ts';
import type { Finding } from './model.ts';

/** Which files of a content folder are documents, by the globs of the settings. Paths are relative to the content root. */
export interface Selection {
  /** True when a folder is left out with all that is in it. */
  readonly skips: (folder: string) => boolean;
  readonly takes: (file: string) => boolean;
  /** The globs that have matched nothing so far. */
  readonly findUnused: (locate: Locate) => Finding[];
}

/** Makes the selection of settings: every file that a glob of `include` matches, or every file without one, but none of `exclude`. */
export function createSelection({ include, exclude }: Pick<Config, 'include' | 'exclude'>): Selection {
  const included = include.map(compileGlob);
  const excluded = exclude.map(compileGlob);
  const used = new Set<Glob>();
  const match = (globs: readonly Glob[], path: string): boolean => {
    const matching = globs.filter(({ matches }) => matches(path));
    for (const glob of matching) used.add(glob);
    return matching.length > 0;
  };
  const report = (setting: 'include' | 'exclude', globs: readonly Glob[], locate: Locate): Finding[] =>
    [...globs.entries()].flatMap(([at, glob]) => {
      if (used.has(glob)) return [];
      const message = `\`${glob.text}\` ${setting}s no document`;
      return [createFinding('unused-glob', locate([setting, at], 'value'), { message })];
    });
  return {
    skips: (folder) => match(excluded, folder),
    takes: (file) => !match(excluded, file) && (included.length === 0 || match(included, file)),
    findUnused: (locate) => [...report('include', included, locate), ...report('exclude', excluded, locate)],
  };
}

interface Glob {
  readonly text: string;
  readonly matches: (path: string) => boolean;
}

/** A glob that names a folder means all that is in it. */
function compileGlob(text: string): Glob {
  const path = text.replace(/\/+$/, '');
  return { text, matches: picomatch([path, `${path}/**`]) };
}
