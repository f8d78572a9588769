/** How many milliseconds the second key of a pair may take. */
const PAUSE = 1_500;

/** What a key press is, as far as it matters here. */
export type Press = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'isComposing'> & {
  /** When it happened, in milliseconds. */
  readonly timeStamp: number;
  /** True where the layout needs AltGr to write the character, as `[` does on many. */
  readonly isAltGraph: boolean;
};

/**
 * Makes a function that tells what presses add up to: `t`, or `g b` for one after the other. Null for what is no shortcut.
 * Layouts differ in what needs Shift, so only the character that comes out counts.
 */
export function createKeyReader(names: ReadonlySet<string>): (press: Press) => string | null {
  const leads = new Set([...names].filter((name) => name.includes(' ')).map((name) => name.split(' ')[0]));
  let lead: { readonly key: string; readonly at: number } | null = null;
  return (press) => {
    const before = lead && press.timeStamp - lead.at <= PAUSE ? lead.key : null;
    lead = null;
    const isCommand = (press.ctrlKey || press.metaKey || press.altKey) && !press.isAltGraph;
    if (isCommand || press.isComposing) return null;
    const pair = `${before} ${press.key}`;
    if (before !== null && names.has(pair)) return pair;
    if (leads.has(press.key)) lead = { key: press.key, at: press.timeStamp };
    return names.has(press.key) ? press.key : null;
  };
}
