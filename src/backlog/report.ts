/** Findings as text. What a finding says is decided where it is found; these only print it. */
export { buildCodeFrame, type FrameLine } from './report/code-frame.ts';
export { formatGithub, type GithubOptions } from './report/github.ts';
export { formatJson } from './report/json.ts';
export type { Report } from './report/report.ts';
export { type SeverityCounts, summarise } from './report/summary.ts';
export { formatTerminal, type TerminalOptions } from './report/terminal.ts';
