import { words } from '#words/charts.ts';
import { words as severities } from '#words/severity.ts';
import { BY_SEVERITY } from '../../../backlog/findings.ts';
import type { Finding, Severity } from '../../../backlog/model.ts';
import { urls } from '../../urls.ts';
import { linkFindings } from '../findings-pages.ts';
import { countFigures, type FigurePart, type Figures } from './figures.ts';
import type { ChartScope } from './scope.ts';

const SEVERITY_PARTS: readonly FigurePart[] = BY_SEVERITY.map((severity) => ({
  word: severities.titles[severity],
  inText: severities.many[severity],
  look: severity,
  mark: severity,
}));

/** How often each rule found something: the most severe first, then the most frequent. Null where fewer than two did. */
export function countFindings(scope: ChartScope): Figures | null {
  const findings = scope.flatMap((part) => part.findings);
  const byRule = [...Map.groupBy(findings, ({ code }) => code)].map(([code, same]) => ({
    code,
    worst: Math.min(...new Set(same.map(({ severity }) => BY_SEVERITY.indexOf(severity)))),
    count: same.length,
    amounts: BY_SEVERITY.map((severity) => countOf(same, severity)),
  }));
  byRule.sort((a, b) => a.worst - b.worst || b.count - a.count || (a.code < b.code ? -1 : 1));
  const [only] = scope;
  const index = scope.length === 1 && only ? only.index : null;
  return countFigures({
    title: words.findings.title,
    about: words.findings.about,
    head: words.findings.head,
    unit: 'findings',
    isCode: true,
    parts: SEVERITY_PARTS,
    rows: byRule.map(({ code, amounts }) => ({
      label: code,
      href: index ? linkFindings(index, code) : urls.rule(code),
      amounts,
    })),
  });
}

function countOf(findings: readonly Finding[], severity: Severity): number {
  return findings.filter((finding) => finding.severity === severity).length;
}
