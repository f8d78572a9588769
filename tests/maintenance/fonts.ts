import { readFileSync } from 'node:fs';
import subsetFont from 'subset-font';
import { projectRoot } from '../runners/run-command.ts';
import { readTables, writeTables } from './sfnt.ts';
import { readRange, writeRange } from './unicode-range.ts';

/** A file of the site that is made from the packages of fonts. */
export interface SiteFont {
  /** Where it lies, relative to the project. */
  readonly file: string;
  readonly bytes: Buffer;
}

/** One style of a font: a file of its own with a few characters, and the files of the package with all. */
interface Style {
  readonly name: string;
  readonly family: string;
  readonly package: string;
  /** How the package calls this style in the names of its files. */
  readonly cut: string;
  readonly style: 'normal' | 'italic';
  readonly weight: string;
  /** What becomes of text that its font reaches late: it keeps the other one, or gets its own then. */
  readonly display: 'optional' | 'swap';
  /** What its small file keeps beside the common characters: ranges of axes, and features. */
  readonly axes: Record<string, { min: number; max: number }>;
  readonly features: readonly string[];
}

/** What almost all English and German text is written in. The rest is in the packages' files. */
const COMMON = `${listFrom(0x20, 0x7e)}\u00a0äöüÄÖÜß·×−–—‘’“”„‹›«»•…§°²↑↓`;
const COMMON_POINTS = new Set(Array.from(COMMON, (character) => character.codePointAt(0) ?? 0));
const REGULAR = { wght: 400 };

// Lines would break anew if it came late, and all would move.
const SANS = {
  family: 'IBM Plex Sans Variable',
  package: '@fontsource-variable/ibm-plex-sans',
  weight: '100 700',
  display: 'optional',
  // The weights that the style sheets use.
  axes: { wght: { min: 400, max: 600 } },
  features: ['kern'],
} satisfies Partial<Style>;
// It is as wide as what stands in for it.
const MONO = {
  family: 'IBM Plex Mono',
  package: '@fontsource/ibm-plex-mono',
  style: 'normal',
  display: 'swap',
  axes: {},
  features: [],
} satisfies Partial<Style>;

const styles: readonly Style[] = [
  { ...SANS, name: 'plex-sans', cut: 'wght-normal', style: 'normal' },
  { ...SANS, name: 'plex-sans-italic', cut: 'wght-italic', style: 'italic' },
  { ...MONO, name: 'plex-mono', cut: '400-normal', weight: '400' },
];

/**
 * Makes `src/styles/fonts/`: the fonts that every page begins with, a style sheet of these, and one of the files of the
 * packages, which says when which is asked. The characters of these are a pattern in `src/site/large-fonts.ts`.
 */
export async function makeFonts(): Promise<SiteFont[]> {
  return [
    ...(await Promise.all(styles.map(subset))),
    writeText('src/styles/fonts/faces.css', styles.map(writeSmallFace).join('')),
    writeText('src/styles/fonts/more-faces.css', styles.flatMap(writeFaces).join('')),
    writeText('src/site/large-fonts.ts', writePattern()),
  ];
}

function writeText(file: string, text: string): SiteFont {
  return { file, bytes: Buffer.from(`/* Made by \`npm run fonts\`. */\n${text}`) };
}

/** What some file of a package has and the small files lack, as a module with a regular expression. */
function writePattern(): string {
  const points = styles.flatMap((font) => readParts(font).flatMap(({ points }) => points));
  const spans = writeRange(points)
    .split(', ')
    .map((span) => span.slice(2).replace(/\w+/g, '\\u{$&}'));
  return `
/** A character that the fonts have and their small files lack. */
export const inLargeFonts =
  // biome-ignore lint/suspicious/noMisleadingCharacterClass: the marks in it stand for themselves
  /[${spans.join('')}]/u;
`;
}

async function subset({ name, package: from, cut, axes, features }: Style): Promise<SiteFont> {
  const font = readFileSync(`${projectRoot}node_modules/${from}/files/${from.split('/').at(-1)}-latin-${cut}.woff2`);
  // Hints would be a third of each file, and only old screens of Windows heed them.
  const options = { targetFormat: 'truetype', noHinting: true, keepFeatures: features } as const;
  const whole = { targetFormat: 'woff2', keepAllGlyphs: true } as const;
  const tables = readTables(await subsetFont(font, COMMON, { ...options, variationAxes: axes }));
  if (features.includes('kern')) {
    // Letters keep the distances of the regular weight: those of all weights are an eighth of the file, and look the same.
    const regular = readTables(await subsetFont(font, COMMON, { ...options, variationAxes: REGULAR }));
    const kerning = regular.get('GPOS');
    if (!kerning) throw new Error(`${name} has no kerning`);
    tables.set('GPOS', kerning);
  }
  const bytes = await subsetFont(writeTables(tables), '', whole);
  return { file: `src/styles/fonts/${name}.woff2`, bytes };
}

function writeSmallFace(font: Style): string {
  return writeFace(font, `./${font.name}.woff2`, writeRange([...COMMON_POINTS]));
}

/** A rule for each file of the package: a browser asks for one of them. */
function writeFaces(font: Style): string[] {
  return readParts(font).map(({ file, points }) => writeFace(font, file, writeRange(points)));
}

/** The files of the package, and what each has that the small file lacks. */
function readParts(font: Style): { file: string; points: number[] }[] {
  const parts = readFileSync(`${projectRoot}node_modules/${font.package}/unicode.json`, 'utf8');
  return Object.entries(JSON.parse(parts) as Record<string, string>).map(([part, range]) => ({
    file: `${font.package}/files/${font.package.split('/').at(-1)}-${part}-${font.cut}.woff2`,
    points: readRange(range).filter(isLeft),
  }));
}

function writeFace({ family, style, weight, display }: Style, file: string, range: string): string {
  return `@font-face {
  font-family: "${family}";
  font-style: ${style};
  font-weight: ${weight};
  font-display: ${display};
  src: url("${file}") format("woff2");
  unicode-range: ${range};
}
`;
}

/** Whether a small file lacks a character that can be seen. */
function isLeft(point: number): boolean {
  return !COMMON_POINTS.has(point) && !/\p{Cc}/u.test(String.fromCodePoint(point));
}

function listFrom(first: number, last: number): string {
  return String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, at) => first + at));
}
