import type { Hit, SearchAnswer } from './search-types.ts';
import { markWords } from './search-words.ts';

const SVG = 'http://www.w3.org/2000/svg';
const KINDS = ['Items', 'Sprints', 'Lanes', 'Documents'];

/** Lists hits under their kinds, each a link. Nothing of a hit is ever read as markup but its marks. */
export function showHits(answer: SearchAnswer, query: string, hasProjects: boolean): Node[] {
  const groups = Map.groupBy(answer.hits, ({ kind }) => kind);
  return KINDS.flatMap((kind) => {
    const hits = groups.get(kind);
    if (!hits) return [];
    const count = Math.max(answer.counts.kind?.[kind] ?? 0, hits.length);
    const list = create('ul', {}, ...hits.map((hit) => create('li', {}, showHit(hit, query, hasProjects))));
    return [create('h2', {}, nameCount(count, kind)), list];
  });
}

/** `4 items`, `1 lane`. */
export function nameCount(count: number, kind: string): string {
  const word = kind.toLowerCase();
  return `${count} ${count === 1 ? word.replace(/s$/, '') : word}`;
}

/** A status class as words: `In progress`. */
export function nameStatus(status: string): string {
  const words = status.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The glyph of a status from the page's sprite. With a name it is an image, without one decoration. */
export function createGlyph(status: string, name: string | null): SVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('class', `g ${status}`);
  if (name === null) svg.setAttribute('aria-hidden', 'true');
  else {
    svg.setAttribute('role', 'img');
    svg.setAttribute('aria-label', name);
  }
  const use = document.createElementNS(SVG, 'use');
  use.setAttribute('href', `#${status}`);
  svg.append(use);
  return svg;
}

/** An element with attributes and content. */
export function create(
  tag: string,
  attributes: Readonly<Record<string, string>>,
  ...content: (Node | string)[]
): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...content);
  return element;
}

function showHit(hit: Hit, query: string, hasProjects: boolean): HTMLElement {
  const glyph = hit.status === '' ? create('span', {}) : createGlyph(hit.status, nameStatus(hit.status));
  const facts = [hasProjects ? hit.project : '', hit.sprint === hit.title ? '' : hit.sprint].filter(
    (fact) => fact !== '',
  );
  const title = markWords(hit.title, query).map(({ text, isMarked }) => (isMarked ? create('mark', {}, text) : text));
  const separator = facts.length > 0 && hit.excerpt !== '' ? ' · ' : '';
  return create(
    'a',
    { href: hit.url },
    glyph,
    create('span', { class: 'id' }, hit.id),
    create('b', {}, ...title),
    create('span', { class: 'src', title: hit.source }, hit.source.slice(hit.source.lastIndexOf('/') + 1)),
    create('p', {}, create('span', { class: 'dim' }, facts.join(' · ') + separator), ...readExcerpt(hit.excerpt)),
  );
}

/** Parsed in a document of its own, where nothing loads or runs; only text and marks are taken over. */
function readExcerpt(html: string): Node[] {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  return Array.from(body.childNodes, (node) => {
    const text = node.textContent ?? '';
    return node.nodeName === 'MARK' ? create('mark', {}, text) : document.createTextNode(text);
  });
}
