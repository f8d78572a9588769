import { words } from '#words/author-pages.ts';
import { BY_SEVERITY } from '../../../backlog/findings.ts';
import type { Finding } from '../../../backlog/model.ts';
import type { SiteIndex } from '../../backlog-index.ts';
import type { Props } from '../../live/props.ts';
import { bySeverity, type FindingView, showFinding } from '../finding.ts';
import { sayQuery, selectItems, selectProjects } from './select.ts';

export interface LiveFindingsView {
  readonly title: string | null;
  /** What was asked for; null when everything was. */
  readonly query: string | null;
  readonly findings: readonly FindingView[];
  readonly more: string;
}

/** The findings that are meant, the most severe first. */
export function showLiveFindings(site: SiteIndex, props: Props<'Findings'>): LiveFindingsView {
  const { where, project, rules, severity, limit } = props;
  const meant = new Set(
    selectItems(site, { where, project }).map(({ index, item }) => `${index.project.slug}/${item.key}`),
  );
  const isMeant = (slug: string, { code, severity: own, subjects }: Finding) =>
    (!rules || rules.has(code)) &&
    (!severity || BY_SEVERITY.indexOf(own) <= BY_SEVERITY.indexOf(severity)) &&
    (!where || subjects.some(({ type, key }) => type === 'item' && meant.has(`${slug}/${key}`)));
  const found = selectProjects(site, project).flatMap((index) =>
    index.findings
      .filter((finding) => isMeant(index.project.slug, finding))
      .map((finding) => ({ index, finding, severity: finding.severity })),
  );
  const shown = bySeverity(found).slice(0, limit);
  return {
    title: props.title ?? null,
    query: sayQuery(props),
    findings: shown.map(({ index, finding }) => showFinding(index, finding)),
    more: found.length > shown.length ? words.moreFindings(found.length - shown.length) : '',
  };
}
