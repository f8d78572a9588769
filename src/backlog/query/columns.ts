import { createUnknown, type QueryError } from './error.ts';
import { listWords } from './list-words.ts';

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
  const columns = listWords(text).flatMap((word) => {
    const column = COLUMN_NAMES.find((name) => name === word.text.toLowerCase());
    if (column) return [column];
    errors.push(createUnknown(word, (words) => words.unknownColumn(word.text), COLUMN_NAMES));
    return [];
  });
  return { columns: [...new Set(columns)], errors };
}
