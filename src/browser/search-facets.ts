import { language } from '#words/grammar.ts';
import { words } from '#words/search.ts';
import { create, createGlyph } from './create-element.ts';
import { nameStatus } from './search-hits.ts';
import { type Choices, type Counts, FACETS, type Facet, KINDS, type Kind } from './search-types.ts';

/** Values shown before the rest is folded, and values shown at all: who looks for one of hundreds types its name. */
const MOST = 6;
const MOST_UNFOLDED = 100;

/** The orders of values that have one; all others go by count, then by name. */
const ORDERS: Partial<Record<Facet, readonly string[]>> = {
  kind: KINDS,
  status: ['blocked', 'in-progress', 'ready', 'needs-spec', 'planned', 'unstated', 'deferred', 'cancelled', 'done'],
};
const BY_NAME: ReadonlySet<Facet> = new Set(['priority', 'sprint', 'lane']);

const collator = new Intl.Collator(language, { numeric: true });

/** The facets of a search panel. */
export interface Facets {
  /** Shows checkboxes for all values that would find something, and for those that are chosen. */
  show(counts: Counts, choices: Choices): void;
}

/** Brings the facets to life. `onToggle` is called when a value is chosen or no longer chosen. */
export function startFacets(root: HTMLElement, onToggle: (facet: Facet, value: string) => void): Facets {
  const unfolded = new Set<string>();
  root.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLInputElement && isFacet(target.name)) onToggle(target.name, target.value);
  });
  // A `toggle` event does not bubble, but it can be caught on its way down.
  root.addEventListener('toggle', ({ target }) => noteFold(target, unfolded), true);
  return {
    show(counts, choices) {
      const focused = nameFocus(root);
      root.replaceChildren(...FACETS.flatMap((facet) => createFacet(facet, counts, choices, unfolded.has(facet))));
      restoreFocus(root, focused);
    },
  };
}

function createFacet(facet: Facet, counts: Counts, choices: Choices, isUnfolded: boolean): HTMLElement[] {
  const values = listValues(facet, counts[facet] ?? {}, choices[facet] ?? []);
  if (values.length === 0 || (facet === 'project' && values.length === 1 && !choices.project)) return [];
  const boxes = values
    .slice(0, MOST_UNFOLDED)
    .map(({ value, count }) => createBox(facet, value, count, choices[facet]?.includes(value) ?? false));
  const legend = create('legend', {}, words.facets[facet]);
  if (boxes.length <= MOST + 1) return [create('fieldset', {}, legend, ...boxes)];
  const rest = create(
    'details',
    { 'data-facet': facet },
    create('summary', {}, words.moreValues(boxes.length - MOST)),
    ...boxes.slice(MOST),
  );
  if (isUnfolded) rest.setAttribute('open', '');
  return [create('fieldset', {}, legend, ...boxes.slice(0, MOST), rest)];
}

function listValues(facet: Facet, counts: Readonly<Record<string, number>>, chosen: readonly string[]) {
  const values = new Set([...Object.keys(counts).filter((value) => (counts[value] ?? 0) > 0), ...chosen]);
  const order = ORDERS[facet];
  return Array.from(values, (value) => ({ value, count: counts[value] ?? 0 })).sort((a, b) => {
    if (order) return order.indexOf(a.value) - order.indexOf(b.value);
    const isChosen = Number(chosen.includes(b.value)) - Number(chosen.includes(a.value));
    if (isChosen !== 0) return isChosen;
    return (BY_NAME.has(facet) ? 0 : b.count - a.count) || collator.compare(a.value, b.value);
  });
}

function createBox(facet: Facet, value: string, count: number, isChosen: boolean): HTMLElement {
  const input = create('input', { type: 'checkbox', name: facet, value, ...(isChosen ? { checked: '' } : {}) });
  const glyph = facet === 'status' ? [createGlyph(value, null)] : [];
  const name = create('span', {}, nameValue(facet, value));
  return create('label', {}, input, ...glyph, name, ' ', create('small', {}, String(count)));
}

function nameValue(facet: Facet, value: string): string {
  if (facet === 'kind') return words.kindNames[value as Kind] ?? value;
  return facet === 'status' ? nameStatus(value) : value;
}

/** Facets are built anew with each answer; the box that has the focus gets it back. */
function nameFocus(root: HTMLElement): { name: string; value: string } | null {
  const { activeElement } = document;
  if (!(activeElement instanceof HTMLInputElement) || !root.contains(activeElement)) return null;
  return { name: activeElement.name, value: activeElement.value };
}

function restoreFocus(root: HTMLElement, focused: { name: string; value: string } | null): void {
  if (!focused) return;
  const boxes = Array.from(root.querySelectorAll('input'));
  boxes.find(({ name, value }) => name === focused.name && value === focused.value)?.focus();
}

function noteFold(target: EventTarget | null, unfolded: Set<string>): void {
  if (!(target instanceof HTMLDetailsElement)) return;
  const facet = target.dataset['facet'] ?? '';
  if (target.open) unfolded.add(facet);
  else unfolded.delete(facet);
}

function isFacet(name: string): name is Facet {
  return (FACETS as readonly string[]).includes(name);
}
