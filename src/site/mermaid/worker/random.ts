/**
 * Runs a drawing with numbers that only look random: git ids and hand-drawn lines are the same each time. Mulberry32,
 * <https://gist.github.com/tommyettinger/46a874533244883189143505d203312c>.
 */
export async function withSeededRandom<Result>(draw: () => Promise<Result>): Promise<Result> {
  const random = Math.random;
  let seed = 7;
  Math.random = () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let bits = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits;
    return ((bits ^ (bits >>> 14)) >>> 0) / 4_294_967_296;
  };
  try {
    return await draw();
  } finally {
    Math.random = random;
  }
}
