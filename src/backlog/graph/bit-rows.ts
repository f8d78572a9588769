/** A row holds 4,096 bits: one for each of so many items. The rows of 20,000 nodes take 10 MB. */
const WORDS = 128;
const BITS = 32;
export const BLOCK = WORDS * BITS;

/** A table of bits, a row of {@link BLOCK} bits each. Most rows are empty most of the time: those are passed over. */
export interface Rows {
  readonly words: Int32Array;
  readonly isFilled: Uint8Array;
}

export function createRows(count: number): Rows {
  return { words: new Int32Array(count * WORDS), isFilled: new Uint8Array(count) };
}

export function clearRows({ words, isFilled }: Rows): void {
  words.fill(0);
  isFilled.fill(0);
}

export function setBit({ words, isFilled }: Rows, row: number, bit: number): void {
  const at = row * WORDS + Math.floor(bit / BITS);
  words[at] = (words[at] ?? 0) | (1 << (bit % BITS));
  isFilled[row] = 1;
}

/** Adds the bits of another row to a row. */
export function addRow({ words, isFilled }: Rows, row: number, other: number): void {
  if (isFilled[other] === 0) return;
  isFilled[row] = 1;
  const from = other * WORDS;
  const to = row * WORDS;
  for (let word = 0; word < WORDS; word++) words[to + word] = (words[to + word] ?? 0) | (words[from + word] ?? 0);
}

/** Makes one row the union of others. */
export function uniteRows(rows: Rows, row: number, others: readonly number[]): void {
  rows.words.fill(0, row * WORDS, (row + 1) * WORDS);
  rows.isFilled[row] = 0;
  for (const other of others) addRow(rows, row, other);
}

/** How many bits of a row are set. */
export function countRow({ words, isFilled }: Rows, row: number): number {
  if (isFilled[row] === 0) return 0;
  let count = 0;
  for (let word = row * WORDS; word < (row + 1) * WORDS; word++) count += countBits(words[word] ?? 0);
  return count;
}

/** Adds neighbouring bits, then pairs, then fours, then bytes (Warren, Hacker's Delight, 5–1). */
function countBits(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
