import type { LooseReason, Scope } from '../recognise/statement.ts';
import { sectionKindOf } from '../vocabulary/sections.ts';
import type { ExplainWords } from './ledger.ts';

/** Why a row or an entry that a recogniser put aside is no item. */
export function whyLoose(reason: LooseReason, { headings, kind }: Scope, { why }: ExplainWords): string {
  const isBarred = reason === 'no-work-listed' && kind !== null && kind !== 'backlog';
  return isBarred ? why['no-work-listed-under'](decidingHeading({ headings, kind })) : why[reason];
}

/** The heading that decides what may stand under it. */
export function decidingHeading({ headings, kind }: Pick<Scope, 'headings' | 'kind'>): string {
  return headings.findLast((heading) => sectionKindOf(heading) === kind) ?? headings.at(-1) ?? '';
}
