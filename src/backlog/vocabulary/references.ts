import { blockerPhrases } from './blocker-phrases.ts';
import { foldId, isLookAlike, matchId } from './ids.ts';
import { fold } from './normalise.ts';

/** Words that, before numbers, name items: `Task 5`, `Tasks: 1, 2 and 3`. */
export const itemWords: Readonly<Record<string, readonly string[]>> = {
  en: ['task', 'tasks', 'ticket', 'tickets', 'item', 'items', 'story', 'stories', 'issue', 'issues'],
  fr: ['tâche', 'tâches', 'ticket', 'tickets'],
  es: ['tarea', 'tareas', 'historia', 'historias'],
  pt: ['tarefa', 'tarefas', 'história'],
  de: ['aufgabe', 'aufgaben'],
  sv: ['uppgift', 'uppgifter'],
  ru: ['задача', 'задачи', 'задач', 'задачу'],
  ar: ['المهمة', 'مهمة', 'المهام'],
  uz: ['vazifa', 'vazifalar'],
  zh: ['任务'],
  ja: ['タスク'],
  ko: ['작업', '태스크'],
  it: ['attività', 'compito', 'compiti'],
  nl: ['taak', 'taken'],
  pl: ['zadanie', 'zadania', 'zadań'],
};

/** The ids that a project knows. */
export interface KnownIds {
  /** The id as written by its definition, for any way to write it. */
  find(id: string): string | undefined;
  /** Known ids that begin with a folded prefix that ends with a full stop; none when they are too many to be a group. */
  startingWith(prefix: string): readonly string[];
}

/** References found at one place of a text: ranges and shorthand are expanded. */
export interface ReferenceMatch {
  readonly ids: readonly string[];
  /** What looks like an id but is not known. */
  readonly unknown: readonly string[];
  readonly start: number;
  readonly end: number;
}

/** No id is longer. */
const LONGEST = 80;
const TOKEN = /#?[\p{L}\p{N}]+(?:[-\u2010\u2011_.][\p{L}\p{N}]+)*/gu;
/** An id with dashes for hyphens, or with spaces around one: `S1–2`, `S1 - 2`. */
const DASHED =
  /[\p{L}\p{N}]{1,40}(?:(?:[-‒–—−][\p{L}\p{N}]{1,40}){1,4}|\s[-‒–—−]\s[\p{L}\p{N}]{1,40})(?![\p{L}\p{N}])/uy;
const words = [...new Set(Object.values(itemWords).flat())]
  .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
  .join('|');
const NUMBERED = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${words})\\s*(?:[:：]\\s*)?(#?\\d{1,4}(?:\\.\\d{1,3})?(?:\\s*(?:,|/|&|\\+|and|y|et|und|e|och|и|en|i|-|–|to|a)\\s*#?\\d{1,4}(?:\\.\\d{1,3})?){0,40})`,
  'giu',
);
const RANGE =
  /^\s*(?:\.{2,3}|…|–|—|〜|～|~|(?:through|thru|to|bis|tot en met|tot|t\/m|do|à|a|al|até|до|至|到)\s)\s*`?/iu;

/** A prefix of more ids than this names no group of work. */
const MOST_IN_GROUP = 200;

/** Indexes ids for look-up. Later ids do not replace earlier ones that are written alike. */
export function indexIds(ids: Iterable<string>): KnownIds {
  const byFolded = new Map<string, string>();
  for (const id of ids) if (!byFolded.has(foldId(id))) byFolded.set(foldId(id), id);
  const byPrefix = Map.groupBy(
    [...byFolded].flatMap(([folded, id]) => prefixesOf(folded).map((prefix) => ({ prefix, id }))),
    ({ prefix }) => prefix,
  );
  return {
    find: (id) => byFolded.get(foldId(id)),
    startingWith: (prefix) => {
      const found = byPrefix.get(prefix) ?? [];
      return found.length <= MOST_IN_GROUP ? found.map(({ id }) => id) : [];
    },
  };
}

/** `2a.1.3` begins with `2a.` and `2a.1.` */
function prefixesOf(id: string): string[] {
  return [...id.matchAll(/\./g)].map(({ index }) => id.slice(0, index + 1));
}

/**
 * Finds the references in a text:
 * ```
 * S1-A/B   OP-104/108   DOC-META-1..3   T12-T16   P1-X1 through P1-X5   2a.*   Tasks 1, 2 and 5
 * ```
 */
export function findReferences(text: string, known: KnownIds): ReferenceMatch[] {
  const numbered = findNumbered(text, known);
  const matches: ReferenceMatch[] = [];
  let end = 0;
  let next = 0;
  for (const token of text.matchAll(TOKEN)) {
    while ((numbered[next]?.end ?? Number.POSITIVE_INFINITY) <= token.index) next += 1;
    const isNumbered = token.index >= (numbered[next]?.start ?? Number.POSITIVE_INFINITY);
    if (token.index < end || isNumbered || token[0].length > LONGEST) continue;
    const match = readReference(text, token[0], token.index, known);
    if (!match) continue;
    matches.push(match);
    end = match.end;
  }
  return [...numbered, ...matches].sort((a, b) => a.start - b.start);
}

function findNumbered(text: string, known: KnownIds): ReferenceMatch[] {
  return [...text.matchAll(NUMBERED)].flatMap((match) => {
    const numbers = (match[1] ?? '').split(/[^\d.#–-]+/).flatMap(expandNumbers);
    const ids = numbers
      .map((number) => known.find(number) ?? known.find(`#${number}`))
      .filter((id) => id !== undefined);
    return ids.length > 0 ? [{ ids, unknown: [], start: match.index, end: match.index + match[0].length }] : [];
  });
}

function expandNumbers(text: string): string[] {
  const [from, to] = text.replace(/#/g, '').split(/[–-]/);
  const low = Number(from);
  const high = Number(to);
  if (to && Number.isInteger(low) && high > low && high - low < 200) {
    return Array.from({ length: high - low + 1 }, (_, at) => String(low + at));
  }
  return from ? [from] : [];
}

const LATIN_HEAD = /^.*?[\p{Script=Latin}\d](?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Hangul}])/u;

function readReference(text: string, token: string, start: number, known: KnownIds): ReferenceMatch | null {
  const wildcard = text.startsWith('.*', start + token.length) ? known.startingWith(`${foldId(token)}.`) : [];
  if (wildcard.length > 0) return { ids: wildcard, unknown: [], start, end: start + token.length + 2 };
  // A bare number is an id only behind a word for items.
  const base = /^\d+$/.test(token) ? undefined : known.find(token);
  if (base !== undefined) return extend(text, base, start, start + token.length, known);
  // Scripts that write words without spaces go on right behind an id: `A-2の後`.
  const head = LATIN_HEAD.exec(token)?.[0];
  const named = head === undefined ? undefined : known.find(head);
  if (head !== undefined && named !== undefined) return extend(text, named, start, start + head.length, known);
  const range = readJoinedRange(token, known);
  if (range) return { ids: range, unknown: [], start, end: start + token.length };
  const dashed = readDashed(text, start, start + token.length, known);
  if (dashed !== null) return { ids: [], unknown: [dashed], start, end: start + dashed.length };
  // Names of settings and constants have the shape of an id too, but no number.
  const id = /\d/.test(token) ? matchId(token) : null;
  const isUnknown = id?.strength === 'strong' && id.length === token.length && !isLookAlike(token);
  return isUnknown ? { ids: [], unknown: [token], start, end: start + token.length } : null;
}

/** Follows an id with what is written in short behind it: `/B/C`, `..3`, ` through P1-X5`. */
function extend(text: string, base: string, start: number, after: number, known: KnownIds): ReferenceMatch {
  const ids = [base];
  let end = after;
  for (;;) {
    const rest = text.slice(end, end + 80);
    const slash = /^`?\/`?([\p{L}\p{N}]+(?:[-_.][\p{L}\p{N}]+)*)/u.exec(rest);
    const sibling = slash?.[1] ? (known.find(slash[1]) ?? known.find(replaceTail(base, slash[1]))) : undefined;
    if (slash && sibling !== undefined) {
      ids.push(sibling);
      end += slash[0].length;
      continue;
    }
    const range = RANGE.exec(rest.replace(/^`/, ' '));
    const upper = range ? /^[\p{L}\p{N}]+(?:[-_.][\p{L}\p{N}]+)*/u.exec(rest.slice(range[0].length)) : null;
    const last = upper ? (known.find(upper[0]) ?? known.find(replaceTail(base, upper[0]))) : undefined;
    if (!range || !upper || last === undefined) break;
    ids.push(...expandRange(ids.at(-1) ?? base, last, known));
    end += range[0].length + upper[0].length;
  }
  return { ids: [...new Set(ids)], unknown: [], start, end };
}

/** What would be a known id if its dashes were hyphens; `end` is where its first word ends. */
function readDashed(text: string, start: number, end: number, known: KnownIds): string | null {
  if (!/^\s?[-‒–—−]/u.test(text.slice(end, end + 2))) return null;
  DASHED.lastIndex = start;
  const dashed = DASHED.exec(text)?.[0] ?? '';
  return known.find(dashed.replace(/\s?[-‒–—−]\s?/gu, '-')) === undefined ? null : dashed;
}

/** `T12-T16` and `C01-C05` are one token. */
function readJoinedRange(token: string, known: KnownIds): string[] | null {
  for (let at = token.indexOf('-'); at > 0; at = token.indexOf('-', at + 1)) {
    const from = known.find(token.slice(0, at));
    const tail = token.slice(at + 1);
    const to = from === undefined ? undefined : (known.find(tail) ?? known.find(replaceTail(from, tail)));
    if (from !== undefined && to !== undefined) return [from, ...expandRange(from, to, known)];
  }
  return null;
}

/** The ids after `from` up to `to`: those in between that are known. */
function expandRange(from: string, to: string, known: KnownIds): string[] {
  const a = /^(.*?)(\d+|\p{L})$/su.exec(from);
  const b = /^(.*?)(\d+|\p{L})$/su.exec(to);
  if (!a || !b || a[1] !== b[1]) return [to];
  const isNumber = /\d/.test(a[2] ?? '') && /\d/.test(b[2] ?? '');
  const low = isNumber ? Number(a[2]) : (a[2] ?? '').charCodeAt(0);
  const high = isNumber ? Number(b[2]) : (b[2] ?? '').charCodeAt(0);
  if (!(high > low) || high - low > 500) return [to];
  const width = (a[2] ?? '').length;
  const between: string[] = [];
  for (let at = low + 1; at < high; at++) {
    const tail = isNumber ? String(at).padStart(width, '0') : String.fromCharCode(at);
    const id = known.find(`${a[1]}${tail}`) ?? known.find(`${a[1]}${Number(tail) || tail}`);
    if (id !== undefined) between.push(id);
  }
  return [...between, to];
}

/** `S1-A` with `B` is `S1-B`; `OP-104` with `108` is `OP-108`; `T12` with `16` is `T16`. */
function replaceTail(id: string, tail: string): string {
  if (/^\d+$/.test(tail)) return id.replace(/\d+\p{L}?$/u, tail);
  return /\p{L}$/u.test(id) ? id.replace(/\p{L}+$/u, tail) : id.replace(/[\p{L}\p{N}]+$/u, tail);
}

/** How a clause relates an item to what it names. */
export type Relation = 'blocks' | 'reverse' | 'parallel-with' | 'relates-to';

/** Phrases that say how, by relation. `blocks` is the default of a dependency field, so it lists what leads an external blocker. */
export const relationPhrases: Readonly<Record<Relation, readonly string[]>> = {
  'parallel-with': [
    'parallel with',
    'in parallel with',
    'parallel to',
    'run parallel',
    'alongside',
    'concurrent with',
    'concurrently with',
    'en parallèle de',
    'en parallèle avec',
    'en paralelo con',
    'em paralelo com',
    'parallel zu',
    'parallel mit',
    'parallellt med',
    'параллельно с',
    'بالتوازي مع',
    '并行',
    '並行',
    '병행',
    'in parallelo con',
    'parallel ravishda',
    'parallel met',
    'równolegle z',
  ],
  'relates-to': [
    'coordinate with',
    'coordinates with',
    'align with',
    'aligned with',
    'inform',
    'see also',
    'related to',
    'relates to',
    'voir aussi',
    'en lien avec',
    'relacionado con',
    'relacionado a',
    'siehe auch',
    'abstimmen mit',
    'se även',
    'связано с',
    'مرتبط ب',
    '相关',
    '関連',
    '관련',
    'correlato a',
    'vedi anche',
    'zie ook',
    'hangt samen met',
    'zobacz też',
    'powiązane z',
  ],
  reverse: [
    'unblocks',
    'blocks',
    'enables',
    'unlocks',
    'foundation for',
    'required by',
    'needed by',
    'prerequisite for',
    'before',
    'débloque',
    'bloque',
    'requis par',
    'desbloquea',
    'bloquea',
    'desbloqueia',
    'ermöglicht',
    'blockiert',
    'vor',
    'möjliggör',
    'разблокирует',
    'блокирует',
    '解锁',
    'sblocca',
    'prima di',
    'blokkeert',
    'deblokkeert',
    'maakt mogelijk',
    'blokuje',
    'odblokowuje',
    'umożliwia',
  ],
  blocks: [
    'depends on',
    'depends',
    'depend on',
    'dependent on',
    'requires',
    'require',
    'needs',
    'need',
    'after',
    'wait for',
    'waits for',
    'waiting for',
    'waiting on',
    'waits on',
    'wait on',
    'gated on',
    'gated by',
    'contingent on',
    'relies on',
    'builds on',
    'stacked on',
    'blocked by',
    'blocked on',
    'blocked until',
    'once',
    'dépend de',
    'nécessite',
    'après',
    'en attente de',
    'depende de',
    'requiere',
    'después de',
    'requer',
    'após',
    'abhängig von',
    'hängt ab von',
    'benötigt',
    'nach',
    'wartet auf',
    'beror på',
    'kräver',
    'efter',
    'зависит от',
    'требует',
    'после',
    'يعتمد على',
    'بعد',
    'يتطلب',
    'kerak',
    'keyin',
    '依赖',
    '需要',
    '依存',
    'の後',
    'の完了後',
    '必要',
    '후',
    '필요',
    'dipende da',
    'richiede',
    'dopo',
    'afhankelijk van',
    'hangt af van',
    'vereist',
    'wacht op',
    'geblokkeerd door',
    'zależy od',
    'wymaga',
    'czeka na',
    'zablokowane przez',
    'bloqué par',
    'bloquée par',
    'bloqueado por',
    'bloqueada por',
    'blockiert durch',
    'blockerad av',
    'väntar på',
    'заблокировано',
    'ждёт',
    'bloccato da',
    'bloccata da',
    'in attesa di',
    'nachdem',
  ],
};

/** Verbs that begin an instruction to whoever does the work; no such clause names something to wait for. */
export const instructionVerbs: readonly string[] = [
  'use',
  'tell',
  'ask',
  'notify',
  'discuss',
  'sync with',
  'loop in',
  'talk to',
  'keep',
  'ensure',
  'schedule',
  'confirm',
  'check',
  'make sure',
  'avoid',
  'update',
  'follow',
  'note',
  'verify',
  'consider',
  'remember',
  'do not',
  "don't",
  'utiliser',
  'garder',
  'usar',
  'mantener',
  'nutzen',
  'beachten',
  'använd',
  'использовать',
  '使用',
  '保持',
  'gebruik',
  'bewaar',
  'użyj',
  'zachowaj',
];

/** Each phrase, the longest first, as it stands in a folded text, with the spaces around it where words have spaces between them. */
const phraseEntries = (Object.entries(relationPhrases) as [Relation, readonly string[]][])
  .flatMap(([relation, phrases]) =>
    phrases.map(fold).map((phrase) => ({ relation, phrase: isSpaced(phrase) ? ` ${phrase} ` : phrase })),
  )
  .sort((a, b) => b.phrase.length - a.phrase.length || (a.phrase < b.phrase ? -1 : 1));

/** The relation that a clause states; null when it has no such phrase. */
export function relationOf(clause: string): Relation | null {
  const folded = ` ${fold(clause)} `;
  let first: { readonly relation: Relation; readonly at: number } | null = null;
  for (const { relation, phrase } of phraseEntries) {
    const at = folded.indexOf(phrase);
    if (at < 0) continue;
    if (relation === 'parallel-with') return relation;
    if (first === null || at < first.at) first = { relation, at };
  }
  return first?.relation ?? null;
}

/** True for a clause that tells somebody what to do instead of naming something to wait for. */
export function isInstruction(clause: string): boolean {
  const folded = `${fold(clause)} `;
  return foldedVerbs.some((verb) => folded.startsWith(verb));
}

const foldedVerbs = instructionVerbs.map((verb) => `${fold(verb)} `);

const LEADS = [...relationPhrases.blocks].sort((a, b) => b.length - a.length);

const foldedBlockers = Object.values(blockerPhrases)
  .flat()
  .map((phrase) => `${fold(phrase)} `);

/** True for words that call what follows a blocker: `Blocked by the design review`. */
export function namesBlocker(text: string): boolean {
  const folded = `${fold(text)} `;
  return foldedBlockers.some((phrase) => folded.startsWith(phrase));
}

/** An external blocker without the words that lead to it: `Requires connection APIs.` leaves `connection APIs`. */
export function withoutLead(clause: string): string {
  const text = clause.trim().replace(/(?<![.。])[.。]+$/u, '');
  const lead = LEADS.find((phrase) => text.toLowerCase().startsWith(`${phrase} `));
  return lead ? text.slice(lead.length).trim() : text;
}

function isSpaced(phrase: string): boolean {
  return !/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(phrase);
}
