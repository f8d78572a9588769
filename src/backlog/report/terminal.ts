import picocolors from 'picocolors';
import type { Finding, Related, Severity } from '../model.ts';
import type { SourceFile } from '../source.ts';
import { buildCodeFrame, type FrameLine } from './code-frame.ts';
import { measureWidth } from './display-width.ts';
import { severityNames, summarise } from './summary.ts';
import { toVisible } from './visible-text.ts';

export interface TerminalOptions {
  readonly color: boolean;
  /** Columns of the terminal; 100 when not given. */
  readonly width?: number | undefined;
}

/** Further related places are only counted. */
const MOST_RELATED = 8;
/** Indentation, line number and rule of a code frame. */
const GUTTER = 12;
const NARROWEST = 40;

/** Findings for people: where, what, the line itself, related places, what to do; a summary at the end. */
export function formatTerminal(
  findings: readonly Finding[],
  sources: ReadonlyMap<string, SourceFile>,
  { color, width = 100 }: TerminalOptions,
): string {
  const paint = createPaint(color);
  const frameWidth = Math.max(width, NARROWEST) - GUTTER;
  const blocks = findings.map((finding) => {
    const source = sources.get(finding.file);
    const frame = source ? buildCodeFrame(source, finding, frameWidth) : [];
    return formatFinding(finding, frame, paint);
  });
  return `${[...blocks, paint.strong(summarise(findings, sources.size))].join('\n\n')}\n`;
}

type Paint = ReturnType<typeof createPaint>;

function createPaint(color: boolean) {
  const { bold, dim, red, yellow, blue, cyan } = picocolors.createColors(color);
  return { strong: bold, faint: dim, place: cyan, error: red, warning: yellow, info: blue } as const;
}

function formatFinding(finding: Finding, frame: readonly FrameLine[], paint: Paint): string {
  const { severity, code, message, related, help } = finding;
  const place = paint.place(toVisible(`${finding.file}:${finding.line}:${finding.column}`));
  return [
    `${place}  ${paint[severity](severityNames[severity])}  ${code}`,
    `  ${paint.strong(toVisible(message))}`,
    ...formatFrame(frame, severity, paint),
    ...formatRelated(related).map((line) => `  ${paint.faint('also:')} ${line}`),
    `  ${paint.faint('help:')} ${toVisible(help)}`,
  ].join('\n');
}

function formatFrame(frame: readonly FrameLine[], severity: Severity, paint: Paint): string[] {
  const digits = String(frame.at(-1)?.number ?? '').length;
  const gutter = (number: string) => `    ${paint.faint(`${number.padStart(digits)} │`)}`;
  return frame.flatMap(({ number, before, marked, after }) => [
    `${gutter(String(number))} ${before}${marked}${after}`.trimEnd(),
    `${gutter('')} ${' '.repeat(measureWidth(before))}${paint[severity]('^'.repeat(Math.max(measureWidth(marked), 1)))}`,
  ]);
}

function formatRelated(related: readonly Related[]): string[] {
  const shown = related
    .slice(0, MOST_RELATED)
    .map(({ file, line, message }) => toVisible(`${file}:${line} ${message}`));
  const more = related.length - shown.length;
  return more > 0 ? [...shown, `${more} more ${more === 1 ? 'place' : 'places'}`] : shown;
}
