import { readFileSync } from 'node:fs';
import subsetFont from 'subset-font';
import { projectRoot } from '../runners/run-command.ts';
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
  /** What its small file keeps: characters, ranges of axes, and features. */
  readonly characters: string;
  readonly axes: Record<string, { min: number; max: number }>;
  readonly features: readonly string[];
}

/** What almost all English and German text is written in, and almost all ids and code. The rest is in the packages' files. */
const ASCII = listFrom(0x20, 0x7e);
const TEXT = `${ASCII}\u00a0äöüÄÖÜß·×−–—‘’“”„‹›«»•…§°²↑↓`;
const CODE = `${ASCII}\u00a0·–—’…↑↓`;

// Lines would break anew if it came late, and all would move.
const SANS = {
  family: 'IBM Plex Sans Variable',
  package: '@fontsource-variable/ibm-plex-sans',
  weight: '100 700',
  display: 'optional',
  characters: TEXT,
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
  characters: CODE,
  axes: {},
  features: [],
} satisfies Partial<Style>;

const styles: readonly Style[] = [
  { ...SANS, name: 'plex-sans', cut: 'wght-normal', style: 'normal' },
  { ...SANS, name: 'plex-sans-italic', cut: 'wght-italic', style: 'italic' },
  { ...MONO, name: 'plex-mono', cut: '400-normal', weight: '400' },
];

/** Makes `src/styles/fonts/`: the fonts that every page begins with, and the style sheet that says when which is asked. */
export async function makeFonts(): Promise<SiteFont[]> {
  const css = `/* Made by \`npm run fonts\`. */\n${styles.flatMap(writeFaces).join('')}`;
  return [...(await Promise.all(styles.map(subset))), { file: 'src/styles/fonts/faces.css', bytes: Buffer.from(css) }];
}

async function subset({ name, package: from, cut, characters, axes, features }: Style): Promise<SiteFont> {
  const file = `${projectRoot}node_modules/${from}/files/${from.split('/').at(-1)}-latin-${cut}.woff2`;
  // Hints would be a third of each file, and only old screens of Windows heed them.
  const options = { targetFormat: 'woff2', noHinting: true, variationAxes: axes, keepFeatures: features } as const;
  return { file: `src/styles/fonts/${name}.woff2`, bytes: await subsetFont(readFileSync(file), characters, options) };
}

/** A rule for each file. The ranges of the package leave out what its own file has: a browser asks for one of them. */
function writeFaces(font: Style): string[] {
  const own = new Set(Array.from(font.characters, (character) => character.codePointAt(0) ?? 0));
  const parts = readFileSync(`${projectRoot}node_modules/${font.package}/unicode.json`, 'utf8');
  const ranges = Object.entries(JSON.parse(parts) as Record<string, string>);
  return [
    ...ranges.map(([part, range]) => {
      const file = `${font.package}/files/${font.package.split('/').at(-1)}-${part}-${font.cut}.woff2`;
      return writeFace(font, file, writeRange(readRange(range).filter((point) => !own.has(point))));
    }),
    writeFace(font, `./${font.name}.woff2`, writeRange([...own])),
  ];
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

function listFrom(first: number, last: number): string {
  return String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, at) => first + at));
}
