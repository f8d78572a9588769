import type { WordsByLanguage } from '../words/by-language.ts';
import { compareText } from './compare-text.ts';
import type { Finding, Related, Severity } from './model.ts';
import { type RuleCode, rules } from './rules.ts';
import { comparePlaces, type Place } from './source.ts';

/** What a rule knows when it fires; severity and help are those of the rule unless `help` says something better. */
export interface FindingDetails {
  readonly message: string;
  readonly project?: string | null;
  readonly related?: readonly Related[];
  readonly subjects?: Finding['subjects'];
  readonly help?: string;
  /** What tells it from another finding of its rule that marks the same words of the same things. */
  readonly values?: readonly string[];
}

/** The words of the rules, in the language of whoever reads the findings. */
export type RuleWords = Pick<WordsByLanguage, 'rules'>;

/** Makes the finding of a rule at a place. */
export function createFinding(words: RuleWords, code: RuleCode, place: Place, details: FindingDetails): Finding {
  return {
    code,
    severity: rules[code].severity,
    message: details.message,
    file: place.file,
    line: place.line,
    column: place.column,
    endLine: place.endLine,
    endColumn: place.endColumn,
    related: [...(details.related ?? [])],
    help: details.help ?? words.rules[code].help,
    project: details.project ?? null,
    subjects: [...(details.subjects ?? [])],
    ...(details.values ? { values: [...details.values] } : {}),
  };
}

/** The most severe first. */
export const BY_SEVERITY = ['error', 'warning', 'info'] as const satisfies readonly Severity[];

/** The one order of findings: file, line, column, code, message. */
export function compareFindings(a: Finding, b: Finding): number {
  return comparePlaces(a, b) || compareText(a.code, b.code) || compareText(a.message, b.message);
}

/** A related place: its message says what stands there, such as "first stated here". */
export function relate(message: string, place: Place): Related {
  return { message, file: place.file, line: place.line, column: place.column };
}
