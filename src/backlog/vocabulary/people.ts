import { isNone } from './none.ts';

/**
 * The people named in a text: `Nina + Victor`, `Codex → Maya`, `Anna, Ben und Carla`, `@mei`.
 * What stands in parentheses behind a name does not belong to it.
 */
export function parsePeople(text: string): string[] {
  if (isNone(text)) return [];
  const names = text
    .replace(/[([（][^)\]）]{0,200}[)\]）]/gu, ' ')
    .replace(/[*`_]/g, '')
    .replace(/\s+/g, ' ')
    .split(/[+,;/|&、，；]|→|->|=>| (?:and|et|y|e|und|och|и|va|と|和|및)(?= )/iu)
    .map((name) => name.replace(/^@/, '').trim())
    .filter((name) => name !== '' && !isNone(name));
  return [...new Set(names)];
}
