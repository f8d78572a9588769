import { readFileSync } from 'node:fs';
import subsetFont from 'subset-font';
import { projectRoot } from '../runners/run-command.ts';

/** A font of the site as it is made from one of a package. */
export interface SiteFont {
  /** Where it lies, relative to the project. */
  readonly file: string;
  readonly bytes: Buffer;
}

/**
 * What almost all English and German text is written in. `unicode-range` in `fonts.css` names the same; the rest is in
 * the packages' files.
 */
export const CHARACTERS = `${listFrom(0x20, 0x7e)}\u00a0äöüÄÖÜß·×−–—‘’“”„‹›«»•…§°²↑↓`;

/** The weights that the style sheets use. */
const WEIGHTS = { wght: { min: 400, max: 600 } };

/** Hints would be a third of each file, and only old screens of Windows heed them. */
const ALL = { targetFormat: 'woff2', noHinting: true } as const;

const SANS = 'node_modules/@fontsource-variable/ibm-plex-sans/files/ibm-plex-sans-latin-wght';
const MONO = 'node_modules/@fontsource/ibm-plex-mono/files/ibm-plex-mono-latin';

const sources = {
  'plex-sans': { from: `${SANS}-normal.woff2`, variationAxes: WEIGHTS, keepFeatures: ['kern'] },
  'plex-sans-italic': { from: `${SANS}-italic.woff2`, variationAxes: WEIGHTS, keepFeatures: ['kern'] },
  'plex-mono-400': { from: `${MONO}-400-normal.woff2`, keepFeatures: [] },
  'plex-mono-500': { from: `${MONO}-500-normal.woff2`, keepFeatures: [] },
};

/** Makes the fonts that every page begins with: a few characters, without hints, of the fonts in the packages. */
export async function makeFonts(): Promise<SiteFont[]> {
  return Promise.all(
    Object.entries(sources).map(async ([name, { from, ...options }]) => ({
      file: `src/styles/fonts/${name}.woff2`,
      bytes: await subsetFont(readFileSync(projectRoot + from), CHARACTERS, { ...ALL, ...options }),
    })),
  );
}

function listFrom(first: number, last: number): string {
  return String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, at) => first + at));
}
