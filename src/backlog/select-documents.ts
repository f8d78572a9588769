import picomatch from 'picomatch';
import type { Config, Locate } from './config.ts';
import { createFinding, type RuleWords } from './findings.ts';
import type { Finding } from './model.ts';

/** Which files of a content folder are documents, by the globs of the settings. Paths are relative to the content root. */
export interface Selection {
  /** True when a folder is left out with all that is in it. */
  readonly skips: (folder: string) => boolean;
  readonly takes: (file: string) => boolean;
  /** The globs that have matched nothing so far. */
  readonly findUnused: (locate: Locate, words: RuleWords) => Finding[];
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
  const report = (
    setting: 'include' | 'exclude',
    globs: readonly Glob[],
    locate: Locate,
    words: RuleWords,
  ): Finding[] =>
    [...globs.entries()].flatMap(([at, glob]) => {
      if (used.has(glob)) return [];
      const message = words.rules['unused-glob'][setting](glob.text);
      return [createFinding(words, 'unused-glob', locate([setting, at], 'value'), { message, values: [setting] })];
    });
  return {
    skips: (folder) => match(excluded, folder),
    takes: (file) => !match(excluded, file) && (included.length === 0 || match(included, file)),
    findUnused: (locate, words) => [
      ...report('include', included, locate, words),
      ...report('exclude', excluded, locate, words),
    ],
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
