import type { Item, Lane, Sprint } from '../model.ts';

const MOST_CHARACTERS = 80;

/** How a message names an item: its id as code, else its title in quotation marks. */
export function nameItem({ id, title }: Pick<Item, 'id' | 'title'>): string {
  return id === null ? quote(title) : `\`${id}\``;
}

/** How a message names a sprint: "Sprint 4". */
export function nameSprint({ label, title }: Pick<Sprint, 'label' | 'title'>): string {
  return label || title;
}

/** How a message names a lane, as it is titled. */
export function nameLane({ title }: Pick<Lane, 'title'>): string {
  return quote(title);
}

/** Words of a document in quotation marks, on one line, shortened when they are long. */
export function quote(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim();
  const characters = [...line];
  if (characters.length <= MOST_CHARACTERS) return `“${line}”`;
  return `“${characters
    .slice(0, MOST_CHARACTERS - 1)
    .join('')
    .trimEnd()}…”`;
}

/** Names in a row: "a", "a and b", "a, b and 3 more". */
export function joinNames(names: readonly string[], most = 3): string {
  const shown = names.length > most ? [...names.slice(0, most - 1), `${names.length - most + 1} more`] : [...names];
  return [shown.slice(0, -1).join(', '), ...shown.slice(-1)].filter(Boolean).join(' and ');
}

/** A longer chain is named by its beginning and its end. */
const MOST_IN_CHAIN = 8;

/** Names one after another: "a → b → c", "a → b → c → d → … (3 more) … → h → i → j → k". */
export function nameChain(names: readonly string[]): string {
  const half = MOST_IN_CHAIN / 2;
  const shown =
    names.length <= MOST_IN_CHAIN
      ? names
      : [...names.slice(0, half), `… (${names.length - MOST_IN_CHAIN} more) …`, ...names.slice(-half)];
  return shown.join(' → ');
}
