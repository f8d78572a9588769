import picocolors from 'picocolors';
import type { Finding, Related, Severity } from '../model.ts';
import { buildCodeFrame, type FrameLine } from './code-frame.ts';
import { measureWidth } from './display-width.ts';
import { formatPlace, joinPath } from './paths.ts';
import { clipRelated } from './related.ts';
import type { Report, Since } from './report.ts';
import { summarise } from './summary.ts';
import { toVisible } from './visible-text.ts';

export interface TerminalOptions {
  readonly color: boolean;
  /** Path of the content folder from where the reader is, so that a terminal can open the places: `docs/plans`. */
  readonly folder?: string | undefined;
  /** Columns of the terminal; 100 when not given. */
  readonly width?: number | undefined;
}

/** Indentation, line number and rule of a code frame. */
const GUTTER = 12;
const NARROWEST = 40;
const DEFAULT_WIDTH = 100;

/** Findings for people: where, what, the line itself, related places, what to do; a summary at the end. */
export function formatTerminal(report: Report, { color, folder = '', width = DEFAULT_WIDTH }: TerminalOptions): string {
  const paint = createPaint(color);
  const frameWidth = Math.max(width, NARROWEST) - GUTTER;
  const words = report.words.reports;
  const blocks = report.findings.map((finding) => {
    const source = report.sources.get(finding.file);
    const frame = source ? buildCodeFrame(source, finding, frameWidth) : [];
    return formatFinding(finding, frame, folder, { paint, words });
  });
  const solved = report.since ? formatSolved(report.since, folder, { paint, words }) : [];
  return `${[...blocks, ...solved, paint.strong(toVisible(summarise(report)))].join('\n\n')}\n`;
}

type Paint = ReturnType<typeof createPaint>;

/** In what colours and words. */
interface Style {
  readonly paint: Paint;
  readonly words: Report['words']['reports'];
}

function createPaint(color: boolean) {
  const { bold, dim, red, yellow, blue, cyan } = picocolors.createColors(color);
  return { strong: bold, faint: dim, place: cyan, error: red, warning: yellow, info: blue } as const;
}

function formatFinding(finding: Finding, frame: readonly FrameLine[], folder: string, { paint, words }: Style): string {
  const { severity, code, message, related, help } = finding;
  const place = paint.place(toVisible(formatPlace(folder, finding)));
  return [
    `${place}  ${paint[severity](words.severities[severity])}  ${code}`,
    `  ${paint.strong(toVisible(message))}`,
    ...formatFrame(frame, severity, paint),
    ...formatRelated(related, folder, words).map((line) => `  ${paint.faint(words.also)} ${line}`),
    `  ${paint.faint(words.help)} ${toVisible(help)}`,
  ].join('\n');
}

/** Without lines: they are those of the old documents. */
function formatSolved({ revision, solved }: Since, folder: string, { paint, words }: Style): string[] {
  if (solved.findings.length === 0) return [];
  const lines = solved.findings.map(({ file, code, message }) => {
    const place = paint.place(toVisible(joinPath(folder, file)));
    return `  ${place}  ${code}\n    ${toVisible(message)}`;
  });
  return [[paint.strong(toVisible(words.solvedSince(revision))), ...lines].join('\n')];
}

function formatFrame(frame: readonly FrameLine[], severity: Severity, paint: Paint): string[] {
  const digits = String(frame.at(-1)?.number ?? '').length;
  const gutter = (number: string) => `    ${paint.faint(`${number.padStart(digits)} │`)}`;
  return frame.flatMap(({ number, before, marked, after }) => [
    `${gutter(String(number))} ${before}${marked}${after}`.trimEnd(),
    `${gutter('')} ${' '.repeat(measureWidth(before))}${paint[severity]('^'.repeat(Math.max(measureWidth(marked), 1)))}`,
  ]);
}

function formatRelated(related: readonly Related[], folder: string, words: Style['words']): string[] {
  const { shown, more } = clipRelated(related, words);
  const lines = shown.map((place) => toVisible(`${formatPlace(folder, place)} ${place.message}`));
  return more === null ? lines : [...lines, more];
}
