/** What items can be ordered by. */
export const SORT_KEY_NAMES = [
  'status',
  'priority',
  'due',
  'effort',
  'stops',
  'sprint',
  'project',
  'owner',
  'id',
  'title',
] as const;

export type SortKey = (typeof SORT_KEY_NAMES)[number];
