import type { Grammar } from './grammar.ts';

/** Something of a backlog as a message names it: what has an id or else a title, or a text that is a name already. */
export type Name = { readonly id?: string | null; readonly title: string } | string;

/** How a language names what it speaks of. */
export interface Naming {
  /** Words of a document in quotation marks, on one line, shortened when they are long. */
  quote(words: string): string;
  /** The id as code, else the title in quotation marks. */
  name(thing: Name): string;
  /** Names in a row: "a", "a and b", "a, b and 3 more". */
  names(things: readonly Name[], most?: number): string;
  /** Names one after another: "a → b → c", "a → b → c → d → … (3 more) … → h → i → j → k". */
  chain(things: readonly Name[]): string;
  /** "`one`, `two` or `three`", for a question what somebody meant. */
  choices(names: readonly string[]): string;
}

/** What differs from language to language. */
export interface NamingMarks {
  readonly quotes: readonly [string, string];
  /** "3 more" */
  readonly more: (count: number) => string;
}

const MOST_CHARACTERS = 80;

/** A longer chain is named by its beginning and its end. */
const MOST_IN_CHAIN = 8;

/** Makes the naming of a language. */
export function createNaming({ and, or }: Pick<Grammar, 'and' | 'or'>, { quotes, more }: NamingMarks): Naming {
  const [open, close] = quotes;
  const quote = (words: string) => `${open}${shorten(words.replace(/\s+/g, ' ').trim())}${close}`;
  const name = (thing: Name) => {
    if (typeof thing === 'string') return thing;
    return thing.id ? `\`${thing.id}\`` : quote(thing.title);
  };
  return {
    quote,
    name,
    names: (things, most = 3) => {
      const shown = things.length > most ? things.slice(0, most - 1) : things;
      const rest = things.length - shown.length;
      return and([...shown.map(name), ...(rest > 0 ? [more(rest)] : [])]).join('');
    },
    chain: (things) => {
      const half = MOST_IN_CHAIN / 2;
      const rest = things.length - MOST_IN_CHAIN;
      const shown = rest > 0 ? [...things.slice(0, half), `… (${more(rest)}) …`, ...things.slice(-half)] : things;
      return shown.map(name).join(' → ');
    },
    choices: (names) => or(names.map((one) => `\`${one}\``)).join(''),
  };
}

function shorten(line: string): string {
  const characters = [...line];
  if (characters.length <= MOST_CHARACTERS) return line;
  return `${characters
    .slice(0, MOST_CHARACTERS - 1)
    .join('')
    .trimEnd()}…`;
}
