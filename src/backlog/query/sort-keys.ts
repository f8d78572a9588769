/** What items can be ordered by. */
export const SORT_KEYS = {
  status: 'What needs somebody first: blocked, in progress, ready … done.',
  priority: 'The most urgent first.',
  due: 'The earliest deadline first.',
  effort: 'The smallest first: sizes, then hours, then points.',
  stops: 'By how many items depend on it, the fewest first: `-stops` for the most.',
  sprint: 'In the order of the sprints.',
  project: 'By the title of the project.',
  owner: 'By name.',
  id: 'By id; numbers in it count as numbers.',
  title: 'By title.',
} as const;

export type SortKey = keyof typeof SORT_KEYS;

export const SORT_KEY_NAMES = Object.keys(SORT_KEYS) as SortKey[];
