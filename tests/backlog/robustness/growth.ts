const LONG = 100_000;
const TIMES = 4;
/** Quadratic time is sixteen times as much for four times the length, linear time four times. */
const MOST = 9;
const TRIES = 5;
/** No quadratic walk over a hundred thousand characters is as quick as this, in milliseconds. */
const QUICK = 25;

/** True when the time that `run` takes grows with the length of its text, not with its square. */
export function isLinear(run: (text: string) => unknown, write: (length: number) => string, length = LONG): boolean {
  const [short, long] = [write(length / TIMES), write(length)];
  let [quick, slow] = [Infinity, Infinity];
  for (let attempt = 0; attempt < TRIES; attempt++) {
    slow = Math.min(slow, time(run, long));
    if (slow < QUICK) return true;
    quick = Math.min(quick, time(run, short));
    if (slow < quick * MOST) return true;
  }
  return false;
}

/** Milliseconds of this thread's own work: what else the machine does meanwhile does not count. */
function time(run: (text: string) => unknown, text: string): number {
  const start = process.threadCpuUsage();
  run(text);
  const { user, system } = process.threadCpuUsage(start);
  return (user + system) / 1000;
}
