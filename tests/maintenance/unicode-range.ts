/** The code points of a CSS `unicode-range` such as `U+20-7E,U+A0`, in the order in which it names them. */
export function readRange(range: string): number[] {
  return range.split(',').flatMap((part) => {
    const [first = 0, last = first] = part
      .trim()
      .replace('U+', '')
      .split('-')
      .map((digits) => Number.parseInt(digits, 16));
    return Array.from({ length: last - first + 1 }, (_, at) => first + at);
  });
}

/** The shortest range of these code points, which may come in any order. */
export function writeRange(points: readonly number[]): string {
  const sorted = [...new Set(points)].sort((one, other) => one - other);
  const firsts = sorted.filter((point, at) => sorted[at - 1] !== point - 1);
  const lasts = sorted.filter((point, at) => sorted[at + 1] !== point + 1);
  return firsts.map((first, at) => writeSpan(first, lasts[at] ?? first)).join(', ');
}

function writeSpan(first: number, last: number): string {
  const digits = (point: number) => point.toString(16).toUpperCase();
  return first === last ? `U+${digits(first)}` : `U+${digits(first)}-${digits(last)}`;
}
