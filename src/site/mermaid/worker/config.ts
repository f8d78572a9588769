import type { MermaidConfig } from 'mermaid';

export type Theme = 'light' | 'dark';

/** The longest source that is drawn, in characters. Beyond its own limit Mermaid draws a picture of an error. */
export const LONGEST_SOURCE = 200_000;

/** Settings that a diagram may not change for itself: they decide what is safe, what is stable and what is readable. */
const SECURE = [
  'secure securityLevel startOnLoad maxTextSize maxEdges suppressErrorRendering deterministicIds deterministicIDSeed',
  'handDrawnSeed htmlLabels forceLegacyMathML legacyMathML fontFamily altFontFamily dompurifyConfig theme',
  'themeVariables themeCSS darkMode arrowMarkerAbsolute wrap',
]
  .join(' ')
  .split(' ');

const FONT = 'system-ui, sans-serif';

/**
 * The settings for one drawing. Both themes are made by the same function of Mermaid, so that the two drawings differ
 * in colours alone. Labels are SVG text, ids count from a seed, and gantt charts have one width.
 */
export function createConfig(theme: Theme): MermaidConfig {
  return {
    startOnLoad: false,
    securityLevel: 'strict',
    secure: SECURE,
    suppressErrorRendering: true,
    htmlLabels: false,
    flowchart: { htmlLabels: false },
    gantt: { useWidth: 960 },
    look: 'classic',
    deterministicIds: true,
    deterministicIDSeed: 'diagram',
    handDrawnSeed: 1,
    maxEdges: 2000,
    maxTextSize: LONGEST_SOURCE,
    fontFamily: FONT,
    theme: 'base',
    themeVariables: { fontFamily: FONT, ...PALETTES[theme], ...createScale(theme) },
  };
}

const PALETTES: Readonly<Record<Theme, Readonly<Record<string, string | boolean>>>> = {
  light: {
    darkMode: false,
    background: '#fcfcfb',
    primaryColor: '#eef1f6',
    primaryTextColor: '#1b1f24',
    primaryBorderColor: '#7a8190',
    secondaryColor: '#f7f0dc',
    secondaryTextColor: '#1b1f24',
    tertiaryColor: '#eaf3ec',
    tertiaryTextColor: '#1b1f24',
    lineColor: '#5b6470',
    textColor: '#1b1f24',
    noteBkgColor: '#f7f0dc',
    noteTextColor: '#1b1f24',
    edgeLabelBackground: '#f4f4f2',
    clusterBkg: '#f6f6f4',
    clusterBorder: '#c6c9ce',
    titleColor: '#1b1f24',
  },
  dark: {
    darkMode: true,
    background: '#101113',
    primaryColor: '#252a35',
    primaryTextColor: '#e8eaed',
    primaryBorderColor: '#8a92a3',
    secondaryColor: '#393321',
    secondaryTextColor: '#e8eaed',
    tertiaryColor: '#1e3126',
    tertiaryTextColor: '#e8eaed',
    lineColor: '#a3acb8',
    textColor: '#e8eaed',
    noteBkgColor: '#393321',
    noteTextColor: '#e8eaed',
    edgeLabelBackground: '#222427',
    clusterBkg: '#17181b',
    clusterBorder: '#43474e',
    titleColor: '#e8eaed',
  },
};

const HUES: Readonly<Record<Theme, readonly string[]>> = {
  light: '#bcd0ff #fbe3a0 #b9e6c4 #ffc9c2 #d9c8ff #b5e6ea #ffd3a8 #e3e6ea #cfe3a8 #ffc6e6 #c4d7e8 #e8d8c0'.split(' '),
  dark: '#34487f #6b5812 #1f5a36 #74332c #4f3d80 #1c5a60 #74491c #3f4650 #465c1c #6f2f58 #2f4a63 #5c4a30'.split(' '),
};
const CHART: Readonly<Record<Theme, string>> = {
  light: '#3f62c4,#b7791f,#2f855a,#c0392b',
  dark: '#8fa8ff,#e0c04a,#69c27e,#ef7d72',
};

/** Twelve colours told apart, under each name that a diagram type knows them by. */
function createScale(theme: Theme): Record<string, unknown> {
  const label = theme === 'light' ? '#1b1f24' : '#f2f4f6';
  const colours = HUES[theme].flatMap((colour, at) => [
    [`cScale${at}`, colour],
    [`cScaleLabel${at}`, label],
    [`pie${at + 1}`, colour],
    [`git${at}`, colour],
    [`gitBranchLabel${at}`, label],
    [`fillType${at}`, colour],
  ]);
  return { ...Object.fromEntries(colours), xyChart: { plotColorPalette: CHART[theme] } };
}
