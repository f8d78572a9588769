import type { Item } from '../../backlog/model.ts';
import { wordsOfStatus } from '../../backlog/vocabulary/status.ts';
import { GLYPH_WORDS } from './status.ts';

/** What a reader of an item sees of its state already. */
interface Shown {
  /** That it is overdue, in place of its status. */
  readonly isLate: boolean;
  /** What it waits for. */
  readonly hasWaits: boolean;
}

/**
 * What the status of an open item says beside what is shown, as the document puts it: `Pending External Action: the key is
 * ordered`. Null where it says no more than that the item is blocked, or what any glyph says.
 */
export function sayStatedStatus({ status }: Pick<Item, 'status'>, { isLate, hasWaits }: Shown): string | null {
  const isBlocked = status?.class === 'blocked';
  if (!status || (!isLate && !isBlocked)) return null;
  const written = wordsOfStatus(status);
  // A single word is the name of the class, in whatever language.
  const own = /\p{L}\s+\p{L}/u.test(written) ? written : null;
  const word = own ?? (isLate && !(isBlocked && hasWaits) ? GLYPH_WORDS[status.class] : null);
  const reason = isBlocked && !hasWaits && status.reason && !own?.endsWith(status.reason) ? status.reason : null;
  const parts = [word, reason].filter((part) => part !== null);
  return parts.length > 0 ? parts.join(': ').replace(/^./u, (first) => first.toUpperCase()) : null;
}
