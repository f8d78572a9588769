import type { Finding } from '../model.ts';

const commands = { error: 'error', warning: 'warning', info: 'notice' } as const;

export interface GithubOptions {
  /** Path of the content folder in the repository, where GitHub looks for the files: `docs/backlog`. */
  readonly folder?: string | undefined;
}

/** Findings as workflow commands of GitHub Actions, which annotate the lines of a pull request. */
export function formatGithub(findings: readonly Finding[], { folder = '' }: GithubOptions = {}): string {
  return findings.map((finding) => `${formatCommand(finding, folder)}\n`).join('');
}

function formatCommand(finding: Finding, folder: string): string {
  const { file, line, column, endLine, endColumn, code, severity, message, related, help } = finding;
  const properties = {
    file: joinPath(folder, file),
    line,
    endLine,
    // GitHub refuses columns when an annotation covers more than one line.
    ...(line === endLine ? { col: column, endColumn } : {}),
    title: code,
  };
  const written = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
  const also = related.map((place) => `also: ${joinPath(folder, place.file)}:${place.line} ${place.message}`);
  return `::${commands[severity]} ${written.join(',')}::${escapeData([message, ...also, `help: ${help}`].join('\n'))}`;
}

function joinPath(folder: string, file: string): string {
  return folder === '' || folder === '.' ? file : `${folder.replace(/\/$/, '')}/${file}`;
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
