/** A range of 1-based lines of a file, both ends included. */
interface LineRange {
  readonly file: string;
  readonly line: number;
  readonly endLine: number;
}

/** Ranges of lines that can be asked whether one of them holds another: an item may be named in a hundred thousand places. */
export interface LineRanges {
  add(range: LineRange): void;
  holds(range: LineRange): boolean;
}

/** For each range, in order of their beginnings: where it begins, and the furthest end of all up to it. */
interface FileRanges {
  readonly starts: number[];
  readonly reach: number[];
}

export function createLineRanges(ranges: Iterable<LineRange>): LineRanges {
  const files = new Map<string, FileRanges>();
  const add = ({ file, line, endLine }: LineRange) => {
    const { starts, reach } = files.get(file) ?? { starts: [], reach: [] };
    files.set(file, { starts, reach });
    const at = countUpTo(starts, line);
    starts.splice(at, 0, line);
    reach.splice(at, 0, Math.max(reach[at - 1] ?? 0, endLine));
    for (let next = at + 1; (reach[next] ?? endLine) < endLine; next++) reach[next] = endLine;
  };
  for (const range of ranges) add(range);
  return {
    add,
    holds: ({ file, line, endLine }) => {
      const own = files.get(file);
      return own !== undefined && (own.reach[countUpTo(own.starts, line) - 1] ?? 0) >= endLine;
    },
  };
}

/** How many of these sorted numbers are at most `limit`. */
function countUpTo(sorted: readonly number[], limit: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
