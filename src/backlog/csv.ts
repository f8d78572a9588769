/**
 * Writes a table as CSV (RFC 4180): a first row of names, fields parted by commas, rows ended by CR LF. A byte order mark
 * stands before it, because Excel takes a file without one for the legacy encoding of the machine; whoever decodes the
 * file as UTF-8, as `fetch` does, never sees it.
 */
export function writeCsv(names: readonly string[], rows: Iterable<readonly string[]>): string {
  const lines = [names, ...rows].map((fields) => `${fields.map(writeField).join(',')}\r\n`);
  return `\uFEFF${lines.join('')}`;
}

/** A spreadsheet takes a field that begins with one of these for a formula and runs it: an apostrophe makes it text. */
const FORMULA = /^[=+\-@\t\r]/;
const QUOTED = /[",\r\n]/;

function writeField(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return QUOTED.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
