import sheet from '../styles/preview.css?url';
import { loadOnce } from './load-once.ts';
import { loadSheet } from './load-sheet.ts';
import { loadWritingSystems } from './writing-systems.ts';

const loadStyle = loadOnce(() => loadSheet(sheet));

/** What the page of an item says at its top, by its address; null where there is none to be had. */
const summaries = new Map<string, Promise<readonly Element[] | null>>();

let card: HTMLElement | undefined;
let described: HTMLAnchorElement | undefined;

/** Shows the card of an item at a link to it, unless nobody wants it any more when it is there. */
export async function showCard(link: HTMLAnchorElement, isWanted: () => boolean): Promise<void> {
  const [parts] = await Promise.all([loadSummary(link.pathname), loadStyle(), loadWritingSystems()]);
  if (!isWanted()) return;
  hideCard();
  if (!parts) return;
  card ??= createCard();
  card.replaceChildren(...parts.map((part) => part.cloneNode(true)));
  described = link;
  // The style sheet places the card at what has this name.
  link.style.setProperty('anchor-name', '--card-link');
  link.setAttribute('aria-describedby', card.id);
  card.showPopover();
}

export function hideCard(): void {
  card?.hidePopover();
  described?.style.removeProperty('anchor-name');
  described?.removeAttribute('aria-describedby');
  described = undefined;
}

function createCard(): HTMLElement {
  const element = document.createElement('div');
  element.id = 'card';
  element.className = 'preview';
  element.role = 'tooltip';
  element.popover = 'manual';
  document.body.append(element);
  return element;
}

function loadSummary(address: string): Promise<readonly Element[] | null> {
  const loaded = summaries.get(address) ?? fetchSummary(address).catch(() => null);
  summaries.set(address, loaded);
  return loaded;
}

async function fetchSummary(address: string): Promise<readonly Element[] | null> {
  const response = await fetch(address);
  if (!response.ok) return null;
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  const title = page.querySelector('h1[data-card]');
  if (!title) return null;
  const facts = [...page.querySelectorAll('.facts > [data-card]')].map(toFact);
  return [
    wrap('p', 'title', toText(title).childNodes),
    ...[...page.querySelectorAll('.verdict[data-card]')].map(toText),
    ...(facts.length > 0 ? [wrap('p', 'preview-facts', facts)] : []),
  ];
}

/** The name and the first value of a fact, without what is said about it. */
function toFact(fact: Element): Element {
  const name = fact.querySelector('dt')?.textContent ?? '';
  const value = fact.querySelector('dd > div > :not(.g)')?.textContent?.trim() ?? '';
  // `Sprint 4 — Credentials` says by itself what it is.
  return wrap('span', 'fact', value.startsWith(name) ? [value] : [wrap('span', 'dim', [name]), ` ${value}`]);
}

/** Nothing is operated in a tooltip: links become their words. */
function toText(part: Element): Element {
  for (const link of part.querySelectorAll('a')) link.replaceWith(...link.childNodes);
  return part;
}

function wrap(tag: 'p' | 'span', name: string, content: Iterable<Node | string>): HTMLElement {
  const element = document.createElement(tag);
  element.className = name;
  element.append(...content);
  return element;
}
