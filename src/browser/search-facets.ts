import { create, createGlyph, nameStatus } from './search-hits.ts';
import { type Choices, type Counts, FACETS, type Facet } from './search-types.ts';

/** Values shown before the rest is folded. */
const MOST = 6;

/** The orders of values that have one; all others go by count, then by name. */
const ORDERS: Partial<Record<Facet, readonly string[]>> = {
  kind: ['Items', 'Sprints', 'Lanes', 'Documents'],
  status: ['blocked', 'in-progress', 'ready', 'needs-spec', 'planned', 'unstated', 'deferred', 'cancelled', 'done'],
};
const BY_NAME: ReadonlySet<Facet> = new Set(['priority', 'sprint', 'lane']);

const collator = new Intl.Collator('en', { numeric: true });

/**
 * Checkboxes for all values that would find something, and for those that are chosen. `unfolded` are the facets whose
 * further values are in sight.
 */
export function showFacets(counts: Counts, choices: Choices, unfolded: ReadonlySet<string>): HTMLElement[] {
  return FACETS.flatMap((facet) => {
    const values = listValues(facet, counts[facet] ?? {}, choices[facet] ?? []);
    if (values.length === 0 || (facet === 'project' && values.length === 1 && !choices.project)) return [];
    const boxes = values.map(({ value, count }) =>
      createBox(facet, value, count, choices[facet]?.includes(value) ?? false),
    );
    const legend = create('legend', {}, nameStatus(facet));
    if (boxes.length <= MOST + 1) return [create('fieldset', {}, legend, ...boxes)];
    const rest = create(
      'details',
      { 'data-facet': facet },
      create('summary', {}, `${boxes.length - MOST} more`),
      ...boxes.slice(MOST),
    );
    if (unfolded.has(facet)) rest.setAttribute('open', '');
    return [create('fieldset', {}, legend, ...boxes.slice(0, MOST), rest)];
  });
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
  const name = facet === 'status' ? nameStatus(value) : value;
  const glyph = facet === 'status' ? [createGlyph(value, null)] : [];
  return create('label', {}, input, ...glyph, create('span', {}, name), ' ', create('small', {}, String(count)));
}
