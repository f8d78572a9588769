const HEADER = 12;
const RECORD = 16;

/** The tables of a TrueType font by their tags. */
export function readTables(font: Buffer): Map<string, Buffer> {
  const records = Array.from({ length: font.readUInt16BE(4) }, (_, at) => HEADER + at * RECORD);
  return new Map(
    records.map((at) => {
      const offset = font.readUInt32BE(at + 8);
      return [font.toString('latin1', at, at + 4), font.subarray(offset, offset + font.readUInt32BE(at + 12))];
    }),
  );
}

/** A TrueType font of tables. Their checksums are left out: WOFF2 has none, and who unpacks it sums them up. */
export function writeTables(tables: ReadonlyMap<string, Buffer>): Buffer {
  const header = Buffer.alloc(HEADER + tables.size * RECORD);
  const power = Math.floor(Math.log2(tables.size));
  header.writeUInt32BE(0x10000, 0);
  header.writeUInt16BE(tables.size, 4);
  header.writeUInt16BE(2 ** power * RECORD, 6);
  header.writeUInt16BE(power, 8);
  header.writeUInt16BE((tables.size - 2 ** power) * RECORD, 10);
  const parts = [header];
  let offset = header.length;
  for (const [at, [tag, table]] of [...tables].sort(([a], [b]) => (a < b ? -1 : 1)).entries()) {
    const record = HEADER + at * RECORD;
    header.write(tag, record, 'latin1');
    header.writeUInt32BE(offset, record + 8);
    header.writeUInt32BE(table.length, record + 12);
    const padded = Buffer.alloc(Math.ceil(table.length / 4) * 4);
    table.copy(padded);
    parts.push(padded);
    offset += padded.length;
  }
  return Buffer.concat(parts);
}
