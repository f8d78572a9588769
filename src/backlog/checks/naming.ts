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
