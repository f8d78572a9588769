/**
 * The query language: which items are meant, in which order, with which columns. Components of author pages, feeds and
 * filters all ask in it. A query is text, read into a tree, compiled into a predicate over the facts of an item. Scripts in
 * a page use the files of reading and matching themselves: they need nothing of a backlog but the facts.
 */
export { readWhere, writeWhere } from './query/address.ts';
export { type Amount, type Day, EVERYTHING, type Operator, type Query } from './query/ast.ts';
export { COLUMN_NAMES, type Column, parseColumns } from './query/columns.ts';
export { describeFinding } from './query/describe-findings.ts';
export {
  describeItems,
  namesOfLane,
  namesOfProject,
  namesOfSprint,
  type ProjectFacts,
} from './query/describe-items.ts';
export { createUnknown, type QueryError, type QueryWords } from './query/error.ts';
export type { Facts, ItemFacts } from './query/facts.ts';
export { type FactsFile, type FieldNames, listFieldNames } from './query/facts-file.ts';
export { FIELDS, type Field, type FieldTable, FLAGS } from './query/fields.ts';
export { FINDING_FIELDS } from './query/finding-fields.ts';
export { listWords } from './query/list-words.ts';
export { compileQuery, type Predicate } from './query/match.ts';
export { collectNames, type KnownNames, type NamedRecords } from './query/names.ts';
export { type Narrowed, narrow } from './query/narrow.ts';
export { type ParsedQuery, parseQuery } from './query/parse.ts';
export { printQuery } from './query/print.ts';
export { parseSort, type SortPart, sortBy } from './query/sort.ts';
export { SORT_KEY_NAMES, type SortKey } from './query/sort-keys.ts';
export { type Choice, dropField, fieldOf, hasChoice, isChoice, toggleChoice } from './query/toggle.ts';
