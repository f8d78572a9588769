import { parseStatus } from './status.ts';

/** States that org mode and programs like it write before a title, there in capitals. */
const KEYWORDS: ReadonlySet<string> = new Set([
  'todo',
  'next',
  'doing',
  'started',
  'in-progress',
  'waiting',
  'wait',
  'hold',
  'blocked',
  'someday',
  'done',
  'cancelled',
  'canceled',
]);

/** The keyword that a text begins with, as written; null without one, and where the keyword is no known status. */
export function matchTaskKeyword(text: string): string | null {
  const [keyword] = /^\p{Lu}+(?:-\p{Lu}+)?(?=:?\s)/u.exec(text) ?? [];
  return keyword !== undefined && KEYWORDS.has(keyword.toLowerCase()) && parseStatus(keyword) !== null ? keyword : null;
}
