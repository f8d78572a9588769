/** What a list is narrowed to: a value for some of its ways to narrow. */
export type Choice = Readonly<Record<string, string>>;

/** What narrowing comes to: which of the entries remain, and how many there would be with each other value. */
export interface Narrowed {
  readonly matches: readonly boolean[];
  /** Entries by way and value, counted under what is chosen in all other ways. */
  readonly counts: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

/** Reads what is chosen from the query part of an address: `?severity=warning&document=plan.md`. */
export function readChoice(query: string, names: readonly string[]): Choice {
  const parameters = new URLSearchParams(query);
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = parameters.get(name);
      return value ? [[name, value]] : [];
    }),
  );
}

/** Writes a choice as the query part of an address; empty when nothing is chosen. */
export function writeChoice(choice: Choice): string {
  const text = new URLSearchParams(choice).toString();
  return text === '' ? '' : `?${text}`;
}

/** The choice with one value chosen, or no longer chosen if it was. The empty value takes back all choices. */
export function toggleValue(choice: Choice, name: string, value: string): Choice {
  if (value === '') return {};
  const { [name]: chosen, ...others } = choice;
  return chosen === value ? others : { ...choice, [name]: value };
}

/** Narrows entries, each given by its values. */
export function narrow(entries: readonly Choice[], names: readonly string[], choice: Choice): Narrowed {
  const counts = new Map(names.map((name) => [name, new Map<string, number>()]));
  const matches = entries.map((entry) => {
    const missed = names.filter((name) => choice[name] !== undefined && choice[name] !== entry[name]);
    for (const name of names) {
      if (missed.some((other) => other !== name)) continue;
      const values = counts.get(name);
      const value = entry[name] ?? '';
      values?.set(value, (values.get(value) ?? 0) + 1);
    }
    return missed.length === 0;
  });
  return { matches, counts };
}
