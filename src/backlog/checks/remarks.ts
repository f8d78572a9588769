import type { Item } from '../model.ts';

/**
 * Whether an item says anything in prose that may tell what holds it up: a remark in its status, a note, a text under it.
 * No reader of words can rule out that "the founder decides" is a reason, so rules about reasons leave such items alone.
 */
export function hasRemarks({ status, notes, summary, details, criteria }: Item): boolean {
  const isBare = [status?.reason, status?.owner, status?.evidence, status?.deadline, summary].every((text) => !text);
  return !isBare || notes.length > 0 || details.length > 0 || criteria.length > 0;
}
