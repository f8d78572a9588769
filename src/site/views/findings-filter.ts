import { words as filterWords } from '#words/filters.ts';
import { words } from '#words/findings-page.ts';
import { words as severities } from '#words/severity.ts';
import { BY_SEVERITY } from '../../backlog/findings.ts';
import type { Finding, Severity } from '../../backlog/model.ts';
import { printQuery } from '../../backlog/query.ts';
import type { ProjectIndex } from '../backlog-index.ts';
import { href, urls } from '../urls.ts';
import { countBy } from './count-by.ts';
import type { FilterBarView, FilterOption } from './filter.ts';

/**
 * The ways to narrow findings that are listed by rule. Without a script a rule leads to its part of the list, a document
 * to its own page. One rule or document alone is nothing to choose from; severities also say what was not found.
 */
export function filterFindings(
  index: ProjectIndex,
  findings: readonly Finding[],
  hrefOf: (rule: string) => string,
): FilterBarView {
  const page = urls.findings(index.project.slug);
  const all = { term: '', text: filterWords.all, count: findings.length, href: page };
  const byRule = countBy(findings, ({ code }) => code);
  const filters = [
    {
      field: 'severity',
      title: words.severity,
      isCode: false,
      options: [all, ...BY_SEVERITY.map((severity) => showSeverity(severity, findings, hrefOf))],
    },
    {
      field: 'rule',
      title: words.rule,
      isCode: true,
      options: [...byRule].map(([code, count]) => ({ term: `rule:${code}`, text: code, count, href: hrefOf(code) })),
    },
    {
      field: 'document',
      title: words.document,
      isCode: true,
      options: listDocuments(index, findings),
    },
  ];
  return {
    facts: urls.findingFacts(index.project.slug),
    filters: filters.filter(({ field, options }) => field === 'severity' || options.length > 1),
  };
}

/** The path of a document below its project. */
export function nameFile({ project }: ProjectIndex, file: string): string {
  return file.startsWith(`${project.slug}/`) ? file.slice(project.slug.length + 1) : file;
}

/** The query for the findings of a document. */
export function askDocument(index: ProjectIndex, file: string): string {
  return printQuery({ kind: 'name', field: 'document', values: [nameFile(index, file)] });
}

/** Leads to the first rule of that severity: rules stand in its order. */
function showSeverity(
  severity: Severity,
  findings: readonly Finding[],
  hrefOf: (rule: string) => string,
): FilterOption {
  const found = findings.filter((finding) => finding.severity === severity);
  const [first] = found;
  return {
    term: `severity:${severity}`,
    text: severities[first ? (found.length === 1 ? 'title' : 'titles') : 'none'][severity],
    count: found.length,
    href: first ? hrefOf(first.code) : null,
    icon: severity,
  };
}

/** Those with the most findings first. */
function listDocuments(index: ProjectIndex, findings: readonly Finding[]): FilterOption[] {
  return [...countBy(findings, ({ file }) => file)]
    .sort(([, a], [, b]) => b - a)
    .map(([file, count]) => {
      const name = nameFile(index, file);
      const document = index.documentByFile.get(file);
      return { term: askDocument(index, file), text: name, count, href: document ? href(document.url) : null };
    });
}
