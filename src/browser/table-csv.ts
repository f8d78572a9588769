import { writeCsv } from '../backlog/csv.ts';
import { readText } from './table-cells.ts';

/** What tables show, as CSV: their columns and rows as they stand, without what is hidden. */
export function tablesAsCsv(tables: readonly HTMLTableElement[]): string {
  const heads = tables[0]?.tHead?.rows[0];
  // What narrows a list hides its rows.
  const rows = tables.flatMap((table) => [...(table.tBodies[0]?.rows ?? [])]).filter((row) => row.hidden === false);
  return writeCsv(heads ? textsOf(heads) : [], rows.map(textsOf));
}

/** Hands a text to the reader as a file. */
export function saveFile(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has begun to read it by then.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

function textsOf(row: HTMLTableRowElement): string[] {
  return [...row.cells].filter((cell) => !cell.hidden).map(readText);
}
