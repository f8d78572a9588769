import type { Finding } from '../../backlog/model.ts';
import type { ProjectIndex } from '../backlog-index.ts';
import { urls } from '../urls.ts';
import { bySeverity } from './finding.ts';
import { oncePerProject } from './once-per-project.ts';
import { cutPages, type Slice } from './paging.ts';

/** A page of this many findings with their lines weighs 130 KB, and is laid out at once. */
const MOST_FINDINGS = 100;

/** All findings of a project by rule, the most severe rules first. */
export const groupFindings: (index: ProjectIndex) => readonly (readonly Finding[])[] = oncePerProject(
  ({ findings }) => [...Map.groupBy(bySeverity(findings), ({ code }) => code).values()],
);

/** The pages that the findings of a project take. */
export function cutFindings(index: ProjectIndex, most = MOST_FINDINGS): Slice[][] {
  return cutPages(
    groupFindings(index).map(({ length }) => length),
    most,
  );
}

/** Where what a rule found begins; seen from a page, the way there may be shorter. */
export function linkFindings(index: ProjectIndex, code: string, from?: number, most = MOST_FINDINGS): string {
  const group = groupFindings(index).findIndex(([first]) => first?.code === code);
  const page = cutFindings(index, most).findIndex((slices) => slices.some((slice) => slice.group === group)) + 1;
  return page === from ? `#${code}` : `${urls.findings(index.project.slug, page)}#${code}`;
}
