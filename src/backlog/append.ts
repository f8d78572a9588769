/** Adds values to the end of a list, however many: `push(...values)` passes each on the stack, which ends at some ten thousand. */
export function append<Value>(list: Value[], values: Iterable<Value>): void {
  for (const value of values) list.push(value);
}
