/** A source of chance that gives the same sequence for the same seed, so that a benchmark reads the same text each time. */
export interface Chance {
  /** A whole number from 0 up to, not including, `limit`. */
  below(limit: number): number;
  pick<Value>(values: readonly [Value, ...Value[]]): Value;
}

/** Makes one with Marsaglia's xorshift over 32 bits. */
export function createChance(seed: number): Chance {
  let state = seed | 0 || 1;
  const below = (limit: number): number => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % limit;
  };
  return { below, pick: (values) => values[below(values.length)] ?? values[0] };
}
