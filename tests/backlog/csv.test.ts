import fc from 'fast-check';
import { expect, test } from 'vitest';
import { writeCsv } from '../../src/backlog/csv.ts';

test('a table is written as RFC 4180 says, for Excel too', () => {
  const text = writeCsv(
    ['Item', 'Title'],
    [
      ['S4-1', 'Raise the "low" gate, then wait'],
      ['', 'two\nlines'],
    ],
  );
  expect(text).toBe('\uFEFFItem,Title\r\nS4-1,"Raise the ""low"" gate, then wait"\r\n,"two\nlines"\r\n');
});

test.each(['=1+1', '+49 40', '-1', '@SUM(A1)', '\t=1', '\r=1', '=HYPERLINK("x","y")'])('%j is no formula', (field) => {
  expect(readCsv(writeCsv(['Title'], [[field]]))[1]).toEqual([`'${field}`]);
});

test('whatever stands in a table comes back out of its CSV', () => {
  const field = fc.string({ unit: fc.constantFrom('a', ' ', ',', '"', '\r', '\n', '界') });
  const table = fc.array(fc.tuple(field, field), { minLength: 1 });
  fc.assert(
    fc.property(table, ([names = ['', ''], ...rows]) => {
      const safe = [names, ...rows].map((fields) => fields.map((text) => text.replace(/^(?=\r)/, "'")));
      expect(readCsv(writeCsv(names, rows))).toEqual(safe);
    }),
  );
});

/** Reads CSV one character at a time, by the grammar of RFC 4180. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let fields: string[] = [];
  let field = '';
  let isQuoted = false;
  for (let at = 1; at < text.length; at += 1) {
    const [character = '', next = ''] = [text[at], text[at + 1]];
    if (isQuoted && character === '"' && next === '"') {
      field += '"';
      at += 1;
    } else if (character === '"') isQuoted = !isQuoted;
    else if (isQuoted || !(character === ',' || (character === '\r' && next === '\n'))) field += character;
    else {
      fields.push(field);
      field = '';
      if (character === ',') continue;
      rows.push(fields);
      fields = [];
      at += 1;
    }
  }
  return rows;
}
