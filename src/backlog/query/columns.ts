import { createUnknown, type QueryError } from './error.ts';

/** What a table of items can show beside id, title and source. */
export const COLUMNS = {
  status: 'Its status.',
  priority: 'Its priority.',
  effort: 'Its effort as written.',
  owner: 'Who has it.',
  due: 'Its deadline.',
  sprint: 'Its sprint.',
  lane: 'Its lanes.',
  project: 'Its project.',
  'waits-for': 'What holds it up.',
  validation: 'The tests and commands that prove it.',
} as const;

export type Column = keyof typeof COLUMNS;

export const COLUMN_NAMES = Object.keys(COLUMNS) as Column[];

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
