const LONG = 100_000;
const TIMES = 4;
/** As often as the short text is read for each long one, quadratic time is four times as much, linear time once. */
const MOST = 2.25;
const TRIES = 5;
/**
 * No quadratic walk over twenty thousand characters is as quick as this, in milliseconds. Some systems count a thread's
 * time in steps of four: what is shorter could not be told apart.
 */
const QUICK = 40;

/** True when the time that `run` takes grows with the length of its text, not with its square. */
export function isLinear(run: (text: string) => unknown, write: (length: number) => string, length = LONG): boolean {
  const [short, long] = [write(length / TIMES), write(length)];
  let [quick, slow] = [Infinity, Infinity];
  for (let attempt = 0; attempt < TRIES; attempt++) {
    slow = Math.min(slow, time(run, [long]));
    if (slow < QUICK) return true;
    quick = Math.min(quick, time(run, Array(TIMES).fill(short)));
    if (slow < quick * MOST) return true;
  }
  return false;
}

/** Milliseconds of this thread's own work: what else the machine does meanwhile does not count. */
function time(run: (text: string) => unknown, texts: readonly string[]): number {
  const start = process.threadCpuUsage();
  for (const text of texts) run(text);
  const { user, system } = process.threadCpuUsage(start);
  return (user + system) / 1000;
}
