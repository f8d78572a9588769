/** From how bright a fill its words are dark; 0 is black, 255 white. */
const BRIGHT = 140;

/** Black or white, whichever can be read on a colour; null for a colour that is not written in figures. */
export function contrastWith(colour: string): '#111' | '#fff' | null {
  const rgb = readColour(colour);
  if (rgb === null) return null;
  const [red, green, blue] = rgb;
  return 0.299 * red + 0.587 * green + 0.114 * blue > BRIGHT ? '#111' : '#fff';
}

function readColour(colour: string): [number, number, number] | null {
  const hex = /^#([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(colour)?.[1];
  if (hex !== undefined) {
    const pairs = hex.length === 3 ? [...hex].map((digit) => digit + digit) : (hex.match(/../g) ?? []);
    const [red = 0, green = 0, blue = 0] = pairs.map((pair) => Number.parseInt(pair, 16));
    return [red, green, blue];
  }
  const parts = /^rgb\(\s*(\d+)[, ]+(\d+)[, ]+(\d+)/.exec(colour);
  return parts ? [Number(parts[1]), Number(parts[2]), Number(parts[3])] : null;
}
