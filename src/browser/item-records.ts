import type { ItemRecord, ItemsData } from '../site/items-data.ts';
import type { SortKey } from './table-order.ts';

/** The rows of `items.json` with their columns by name. */
export function readRecords({ columns, items }: Pick<ItemsData, 'columns' | 'items'>): ItemRecord[] {
  return items.map((row) => Object.fromEntries(columns.map((name, at) => [name, row[at]])) as unknown as ItemRecord);
}

/** What a record says in a column of the table, as plain words; empty where it says nothing. */
export function textOf(data: ItemsData, record: ItemRecord, column: string): string {
  switch (column) {
    case 'status':
      return data.statuses[record.status ?? ''] ?? '';
    case 'sprint':
      return data.sprints[record.sprint ?? '']?.title ?? '';
    case 'lane':
      return record.lane.map((key) => data.lanes[key]?.title ?? key).join(', ');
    case 'waits-for':
      return record['waits-for'].join(', ');
    case 'source':
      return `${record.file}:${record.line}`;
    default:
      return String(record[column as keyof ItemRecord] ?? '');
  }
}

/** What a record is sorted by in a column. */
export function orderOf(data: ItemsData, record: ItemRecord, column: string): SortKey {
  const text = textOf(data, record, column);
  switch (column) {
    case 'status':
      return record.status && Object.keys(data.statuses).indexOf(record.status);
    case 'priority':
      return record.rank ?? record.priority;
    case 'effort':
      return record.weight ?? record.effort;
    case 'sprint':
      return data.sprints[record.sprint ?? '']?.order ?? null;
    default:
      return text === '' ? null : text;
  }
}
