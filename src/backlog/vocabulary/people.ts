import { fieldOf } from './field-names.ts';
import { isNone } from './none.ts';

/** A bracket around all of it is none behind a name: `(Ann)`. */
const WHOLE_BRACKET = /^\s*[([（]([^()[\]（）]{1,200})[)\]）]\s*$/u;

/**
 * The people named in a text: `Nina + Victor`, `Codex → Maya`, `Anna, Ben und Carla`, `@mei`.
 * What stands in parentheses behind a name does not belong to it.
 */
export function parsePeople(text: string): string[] {
  const named = text.replace(WHOLE_BRACKET, '$1');
  if (isNone(named)) return [];
  const names = named
    .replace(/[([（][^)\]）]{0,200}[)\]）]/gu, ' ')
    .replace(/[*`_]/g, '')
    .replace(/\s+/g, ' ')
    .split(/[+,;/|&、，；]|→|->|=>| (?:and|et|y|e|und|och|и|en|i|va|と|和|및)(?= )/iu)
    .map((name) => name.replace(/^@/, '').trim())
    .filter((name) => name !== '' && !isNone(name));
  return [...new Set(names)];
}

/** `@mei`, not a package such as `@scope/name`. */
export function isHandle(text: string): boolean {
  return /^@[\p{L}\p{N}][\p{L}\p{M}\p{N}_-]*(?:\.[\p{L}\p{N}_-]+)*$/u.test(text);
}

/** Words that are written like names beside an estimate, but name a part of the product or a kind of work. */
const AREAS = new Set([
  ...[
    'android',
    'api',
    'backend',
    'bug',
    'bugfix',
    'chore',
    'database',
    'design',
    'desktop',
    'docs',
    'feature',
    'frontend',
  ],
  ...[
    'infra',
    'infrastructure',
    'linux',
    'mobile',
    'python',
    'refactoring',
    'rust',
    'server',
    'security',
    'spike',
    'web',
  ],
  ...['windows', 'дизайн', 'бэкенд', 'фронтенд', '后端', '前端', 'バックエンド', 'フロント', '백엔드', '프론트엔드'],
]);
const CASED_NAME =
  /^(?:\p{Lu}\. )?\p{Lu}[\p{Ll}\p{M}'’]+(?:-\p{Lu}[\p{Ll}\p{M}]+)?(?: (?:\p{Lu}\.|\p{Lu}[\p{Ll}\p{M}'’]+))?$/u;
/** Scripts without capitals. */
const UNCASED_NAME = /^[\p{Lo}\p{M}ー]{2,10}(?: [\p{Lo}\p{M}ー]{1,10})?$/u;

/** True for words that can be the names of people by their shape: `Ann`, `Anna-Lena B.`, `김 민수`, `Nina + Victor`. */
export function isPersonName(text: string): boolean {
  const names = text.split(/\s?[+&/]\s?/);
  return names.every((name) => (CASED_NAME.test(name) || UNCASED_NAME.test(name)) && !isWordOfPlans(name));
}

/** True for the word of a label such as `bug` or `docs`. */
export function isKindOfWork(word: string): boolean {
  return AREAS.has(word.toLowerCase());
}

function isWordOfPlans(name: string): boolean {
  return isKindOfWork(name) || fieldOf(name) !== null;
}
