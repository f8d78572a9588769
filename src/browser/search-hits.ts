import { count } from '#words/grammar.ts';
import { words } from '#words/search.ts';
import { words as statuses } from '#words/status.ts';
import { create, createGlyph } from './create-element.ts';
import { beginsWithWords } from './fold-text.ts';
import { type Hit, KINDS, type SearchAnswer } from './search-types.ts';
import { type MarkedPart, markName, markWords } from './search-words.ts';

/** Hits under one heading. */
export interface HitGroup {
  readonly title: string;
  readonly hits: readonly Hit[];
}

/** Parts an answer by kind, that of a best hit called as was typed first, or names why hits are shown that were not asked for. */
export function groupHits({ reason, hits, counts }: SearchAnswer, query: string): HitGroup[] {
  if (reason !== 'found') return hits.length > 0 ? [{ title: words[reason], hits }] : [];
  const byKind = Map.groupBy(hits, ({ kind }) => kind);
  const [best] = hits;
  const first = best && beginsWithWords(best.title, query) ? [best.kind] : [];
  return [...new Set([...first, ...KINDS])].flatMap((kind) => {
    const own = byKind.get(kind);
    if (!own) return [];
    const all = Math.max(counts?.kind?.[kind] ?? 0, own.length);
    return [{ title: count(all, words.kinds[kind]), hits: own }];
  });
}

/** How hits are written. */
export interface HitStyle {
  /** What was typed, to be marked. */
  readonly query: string;
  readonly namesProjects: boolean;
}

/** Lists of links under headings, for a page. */
export function showLists(groups: readonly HitGroup[], style: HitStyle): Node[] {
  return groups.flatMap(({ title, hits }) => [create('h2', {}, title), showList(hits, style)]);
}

/** A list of links. */
export function showList(hits: readonly Hit[], style: HitStyle): Node {
  return create('ul', {}, ...hits.map((hit) => create('li', {}, showHit(hit, style))));
}

/** Groups of options, for the list of a combobox. Each option is a link, so that it opens in a new tab as well. */
export function showOptions(groups: readonly HitGroup[], style: HitStyle): Node[] {
  return groups.map(({ title, hits }, at) => {
    const name = create('p', { id: `hits-${at}`, role: 'presentation' }, title);
    const options = hits.map((hit, index) => {
      const option = showHit(hit, style);
      option.id = `hit-${at}-${index}`;
      option.role = 'option';
      option.tabIndex = -1;
      option.ariaSelected = 'false';
      return option;
    });
    return create('div', { role: 'group', 'aria-labelledby': name.id }, name, ...options);
  });
}

/** A status class as words: `In progress`. */
export function nameStatus(status: string): string {
  return (statuses.names as Readonly<Record<string, string>>)[status] ?? status;
}

/** One hit as a link. Nothing of it is ever read as markup but the marks of its excerpt. */
function showHit(hit: Hit, { query, namesProjects }: HitStyle): HTMLElement {
  const glyph = hit.status === '' ? create('span', {}) : createGlyph(hit.status, nameStatus(hit.status));
  const facts = [
    namesProjects && hit.project !== hit.title ? hit.project : '',
    hit.sprint === hit.title ? '' : hit.sprint,
  ];
  const line = facts.filter((fact) => fact !== '').join(' · ');
  const separator = line !== '' && hit.excerpt !== '' ? ' · ' : '';
  const parts = [
    glyph,
    create('span', { class: 'id' }, ...show(markName(hit.id, query))),
    create('b', {}, ...show(markWords(hit.title, query))),
    create('span', { class: 'src', title: hit.source }, hit.source.slice(hit.source.lastIndexOf('/') + 1)),
  ];
  if (line !== '' || hit.excerpt !== '')
    parts.push(create('p', {}, create('span', { class: 'dim' }, line + separator), ...readExcerpt(hit.excerpt)));
  return create('a', { href: hit.url }, ...parts);
}

function show(parts: readonly MarkedPart[]): (Node | string)[] {
  return parts.map(({ text, isMarked }) => (isMarked ? create('mark', {}, text) : text));
}

/** Parsed in a document of its own, where nothing loads or runs; only text and marks are taken over. */
function readExcerpt(html: string): Node[] {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  return Array.from(body.childNodes, (node) => {
    const text = node.textContent ?? '';
    return node.nodeName === 'MARK' ? create('mark', {}, text) : document.createTextNode(text);
  });
}
