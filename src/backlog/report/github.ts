import type { Finding, Severity } from '../model.ts';
import { formatPlace, joinPath } from './paths.ts';
import { clipRelated } from './related.ts';
import type { Report } from './report.ts';
import { summarise } from './summary.ts';
import { toVisible } from './visible-text.ts';

const commands = { error: 'error', warning: 'warning', info: 'notice' } as const;

/** How many annotations of each kind GitHub shows of what one step of a workflow prints. */
const MOST_SHOWN = 10;

export interface GithubOptions {
  /** Path of the content folder in the repository, where GitHub looks for the files: `docs/backlog`. */
  readonly folder?: string | undefined;
}

/**
 * Findings as workflow commands of GitHub Actions, which annotate the lines of a pull request; before them the summary
 * as a notice, so that it is among those that are shown, with what is solved. Without either, the summary alone as a line of the log.
 */
export function formatGithub(report: Report, { folder = '' }: GithubOptions = {}): string {
  const solved = report.since?.solved.findings ?? [];
  const words = report.words.reports;
  if (report.findings.length === 0 && solved.length === 0) return `${toVisible(summarise(report))}\n`;
  const printed: Record<Severity, number> = { error: 0, warning: 0, info: 1 };
  const annotations = report.findings.map((finding) => {
    printed[finding.severity] += 1;
    return formatAnnotation(finding, words, folder, printed[finding.severity] <= MOST_SHOWN);
  });
  const isCut = Object.values(printed).some((count) => count > MOST_SHOWN);
  const summary = formatCommand('notice', { title: 'Backlot' }, [
    summarise(report),
    ...(isCut ? [words.cut(MOST_SHOWN)] : []),
    ...solved.map(({ file, code, message }) => `${words.solved} ${joinPath(folder, file)} ${message} (${code})`),
  ]);
  return [summary, ...annotations].map((line) => `${line}\n`).join('');
}

/** An annotation that is not shown stands in the log only, which tells nothing but the message: so that says where. */
function formatAnnotation(
  finding: Finding,
  words: Report['words']['reports'],
  folder: string,
  isShown: boolean,
): string {
  const { file, line, column, endLine, endColumn, code, severity, message, help } = finding;
  const { shown, more } = clipRelated(finding.related, words);
  const properties = {
    file: joinPath(folder, file),
    line,
    endLine,
    // GitHub refuses columns when an annotation covers more than one line.
    ...(line === endLine ? { col: column, endColumn } : {}),
    title: code,
  };
  return formatCommand(commands[severity], properties, [
    isShown ? message : `${formatPlace(folder, finding)} ${message}`,
    ...shown.map((place) => `${words.also} ${formatPlace(folder, place)} ${place.message}`),
    ...(more === null ? [] : [`${words.also} ${more}`]),
    `${words.help} ${help}`,
  ]);
}

function formatCommand(
  name: string,
  properties: Readonly<Record<string, string | number>>,
  lines: readonly string[],
): string {
  const written = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
  return `::${name} ${written.join(',')}::${escapeData(lines.map(toVisible).join('\n'))}`;
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
