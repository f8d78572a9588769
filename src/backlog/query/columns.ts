import { createUnknown, type QueryError } from './error.ts';

/** What a table of items can show beside id, title and source. */
export const COLUMN_NAMES = [
  'status',
  'priority',
  'effort',
  'owner',
  'due',
  'sprint',
  'lane',
  'project',
  'waits-for',
  'validation',
] as const;

export type Column = (typeof COLUMN_NAMES)[number];

/** Reads `status, priority, owner`: names parted by commas or spaces, each once. */
export function parseColumns(text: string): {
  readonly columns: readonly Column[];
  readonly errors: readonly QueryError[];
} {
  const errors: QueryError[] = [];
  const columns = [...text.matchAll(/[^\s,]+/g)].flatMap(({ index, 0: word }) => {
    const column = COLUMN_NAMES.find((name) => name === word.toLowerCase());
    if (column) return [column];
    errors.push(createUnknown(index, word, `there is no column \`${word}\``, COLUMN_NAMES));
    return [];
  });
  return { columns: [...new Set(columns)], errors };
}
