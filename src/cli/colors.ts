/** Whether output is coloured: on a terminal that can, unless `NO_COLOR` or `FORCE_COLOR` say otherwise. */
export function hasColors(): boolean {
  const { FORCE_COLOR: forced, NO_COLOR: refused } = process.env;
  if (forced) return forced !== '0' && forced !== 'false';
  return process.stdout.isTTY === true && !refused && process.stdout.hasColors();
}
