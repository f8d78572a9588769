import type { Location, Log, PhysicalLocation, ReportingDescriptor, Result } from 'sarif';
import type { Finding, Related, Severity } from '../model.ts';
import { type RuleCode, rules } from '../rules.ts';
import { fingerprintFindings } from './fingerprint.ts';
import { joinPath } from './paths.ts';
import { clipRelated } from './related.ts';
import type { Reading, Report } from './report.ts';

export interface SarifOptions {
  /** Version of Backlot. */
  readonly version: string;
  /** Path of the content folder in the repository: `docs/backlog`. */
  readonly folder?: string | undefined;
  /** The address of the page that explains a rule; without it, no rule has one. */
  readonly explain?: ((code: string) => string) | undefined;
}

/** What paths are relative to. It has no address of its own, because that differs from machine to machine. */
const ROOT = '%SRCROOT%';
const levels = { error: 'error', warning: 'warning', info: 'note' } as const satisfies Record<Severity, string>;
/** The same as GitHub calls it. */
const problems = { error: 'error', warning: 'warning', info: 'recommendation' } as const satisfies Record<
  Severity,
  string
>;

/**
 * Findings as SARIF 2.1.0, for code scanning and editors, with the rules that fired. Compared with a revision, what is
 * solved is among them, marked as absent: code scanning compares by itself, so it should get a whole report.
 */
export function formatSarif(report: Report, options: SarifOptions): string {
  const { findings, since } = report;
  const codes = [...new Set([...findings, ...(since?.solved.findings ?? [])].map(({ code }) => code))].sort();
  const log: Log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Backlot',
            version: options.version,
            rules: codes.flatMap((code) => (isRule(code) ? [describeRule(code, report.words.rules, options)] : [])),
          },
        },
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { [ROOT]: { description: { text: report.words.reports.root } } },
        results: [
          ...describeFindings(report, report.words, since ? 'new' : null, options),
          ...(since ? describeFindings(since.solved, report.words, 'absent', options) : []),
        ],
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function describeRule(code: RuleCode, words: Report['words']['rules'], { explain }: SarifOptions): ReportingDescriptor {
  const { title, why, help } = words[code];
  const { severity } = rules[code];
  return {
    id: code,
    shortDescription: { text: title },
    fullDescription: { text: why },
    help: { text: help, markdown: `${why}\n\n${help}` },
    ...(explain ? { helpUri: explain(code) } : {}),
    defaultConfiguration: { level: levels[severity] },
    properties: { tags: ['backlog'], 'problem.severity': problems[severity] },
  };
}

type Baseline = 'new' | 'absent' | null;

function describeFindings(
  reading: Reading,
  words: Report['words'],
  baseline: Baseline,
  options: SarifOptions,
): Result[] {
  const prints = fingerprintFindings(reading);
  return reading.findings.map((finding) => ({
    ...describeFinding(finding, words, baseline, options),
    partialFingerprints: { 'backlot/v2': prints.get(finding) ?? '' },
  }));
}

function describeFinding(finding: Finding, words: Report['words'], baseline: Baseline, options: SarifOptions): Result {
  const { code, severity, related, line, column, endLine, endColumn } = finding;
  const region = { startLine: line, startColumn: column, endLine, endColumn };
  return {
    ruleId: code,
    level: levels[severity],
    ...(baseline ? { baselineState: baseline } : {}),
    message: { text: writeMessage(finding, words) },
    locations: [{ physicalLocation: { ...locate(finding.file, options), region } }],
    ...(related.length > 0
      ? { relatedLocations: related.map((place, at) => describeRelated(place, at, options)) }
      : {}),
  };
}

function describeRelated({ file, line, column, message }: Related, at: number, options: SarifOptions): Location {
  return {
    id: at + 1,
    physicalLocation: { ...locate(file, options), region: { startLine: line, startColumn: column } },
    message: { text: message },
  };
}

/** A path from the root of the repository, as a relative address. */
function locate(file: string, { folder = '' }: SarifOptions): PhysicalLocation {
  const uri = joinPath(folder, file).split('/').map(encodeURIComponent).join('/');
  return { artifactLocation: { uri, uriBaseId: ROOT } };
}

/** Viewers show a related place only where the message links to it. What the rule itself advises is not repeated. */
function writeMessage({ code, message, related, help }: Finding, words: Report['words']): string {
  const { shown, more } = clipRelated(related, words.reports);
  const links = shown.map((place, at) => `[${escapeText(place.message)}](${at + 1})`);
  const advice = isRule(code) && words.rules[code].help === help ? [] : [escapeText(help)];
  return [escapeText(message), ...links, ...(more === null ? [] : [words.reports.and(more)]), ...advice].join('\n');
}

/** Brackets would begin a link. */
function escapeText(text: string): string {
  return text.replace(/[\\[\]]/g, '\\$&');
}

function isRule(code: string): code is RuleCode {
  return Object.hasOwn(rules, code);
}
