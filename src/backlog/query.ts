/**
 * The query language: which items are meant, in which order, with which columns. Components of author pages, feeds and
 * filters all ask in it. A query is text, read into a tree, compiled into a predicate over the facts of an item; nothing
 * of it needs more than the language, so scripts in a page can use it too.
 */
export { type Amount, type Day, EVERYTHING, type Operator, type Query } from './query/ast.ts';
export { COLUMN_NAMES, COLUMNS, type Column, parseColumns } from './query/columns.ts';
export { describeItems, namesOfProject, type ProjectFacts } from './query/describe-items.ts';
export { createUnknown, describeChoices, type QueryError } from './query/error.ts';
export type { ItemFacts } from './query/facts.ts';
export { FIELDS, type Field, FLAGS } from './query/fields.ts';
export { compileQuery, type Predicate } from './query/match.ts';
export { collectNames, type KnownNames } from './query/names.ts';
export { type ParsedQuery, parseQuery } from './query/parse.ts';
export { printQuery } from './query/print.ts';
export { parseSort, type SortPart, sortBy } from './query/sort.ts';
export { SORT_KEYS, type SortKey } from './query/sort-keys.ts';
