/**
 * Holds figures to floors: reads `{ total: { items: { f1 }, … } }` from standard input.
 *
 *     … --json | node tests/maintenance/hold-floors.ts items=0.95 owner=0.90
 *
 * Prints each figure; exits 1 when one is below its floor or missing.
 */
import { text } from 'node:stream/consumers';

const { total } = JSON.parse(await text(process.stdin)) as { total: Record<string, { f1: number | null } | undefined> };
for (const argument of process.argv.slice(2)) {
  const [name = '', floor = ''] = argument.split('=');
  const figure = total[name]?.f1 ?? null;
  const holds = figure !== null && figure >= Number(floor);
  console.log(`${holds ? 'ok  ' : 'FAIL'} ${name.padEnd(18)} ${figure?.toFixed(3) ?? 'missing'}  (floor ${floor})`);
  if (!holds) process.exitCode = 1;
}
