import type { LooseReason, Scope } from '../recognise/statement.ts';
import { sectionKindOf } from '../vocabulary/sections.ts';

/** Why a row or an entry that a recogniser put aside is no item, in words. */
export const looseReasons: Readonly<Record<LooseReason, (scope: Scope) => string>> = {
  'no-plan-columns': () => 'no column holds ids, and no title stands beside a status, an owner, an effort …',
  'risk-columns': () => 'the columns are those of a risk register',
  'nameless-row': () => 'the row has neither an id nor a title',
  'no-work-listed': ({ headings, kind }) =>
    kind === null || kind === 'backlog'
      ? 'no id, and no heading or label right above says that work is listed'
      : `no id, and ${nameHeading({ headings, kind })} lists no work`,
  'under-label': () => 'no id, and the label above does not say that work is listed',
  'plain-entry': () => 'work is listed here, but no id, box or bold title marks the entry as a piece of it',
  nested: () => 'it stands below an entry that is no item',
};

/** Why a line that looks like an item was not even looked at. */
export const unreadReasons = {
  code: 'it stands in a code block',
  html: 'it stands in raw HTML',
  placeholder: 'its cells hold nothing but placeholders',
  empty: 'it has no text of its own',
  'label-alone': 'it is a label without a value',
  unknown: 'no recogniser reads it',
} as const;

/** The heading that decides what may stand under it. */
export function nameHeading({ headings, kind }: Pick<Scope, 'headings' | 'kind'>): string {
  return `“${headings.findLast((heading) => sectionKindOf(heading) === kind) ?? headings.at(-1) ?? ''}”`;
}
