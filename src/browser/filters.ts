import { type Choice, narrow, readChoice, toggleValue, writeChoice } from './filter-choice.ts';

/**
 * Narrows the list of a page in place. What is chosen stands in the address, so that a view can be linked and the back
 * button takes a choice back. Without this script the same links lead to parts of the page.
 */
const links = [...document.querySelectorAll<HTMLAnchorElement>('[data-filters] a[data-filter]')];
const names = [...new Set(links.flatMap(({ dataset }) => dataset['filter'] ?? []))];
const entries = [...document.querySelectorAll<HTMLElement | SVGElement>('[data-filtered]')];
const values = entries.map(({ dataset }) => Object.fromEntries(names.map((name) => [name, dataset[name] ?? ''])));
const groups = [...document.querySelectorAll<HTMLElement>('.sec, [data-filtered-group]')].map((group) => {
  const count = group.querySelector(':scope > header .n, :scope > h2 .n, :scope > h3 .n');
  return { group, count, whole: count?.textContent ?? '', own: entries.filter((entry) => group.contains(entry)) };
});
const status = document.querySelector('[data-filter-status]');

for (const way of document.querySelectorAll<HTMLElement>('[data-filters] [data-scripted]')) way.hidden = false;
for (const link of links) {
  link.addEventListener('click', (event) => {
    if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    history.pushState(null, '', link.href);
    show();
  });
}
addEventListener('popstate', show);
show();

/** Shows what the address says. */
function show(): void {
  const choice = readChoice(location.search, names);
  const { matches, counts } = narrow(values, names, choice);
  for (const [at, entry] of entries.entries()) leaveOut(entry, !matches[at]);
  for (const group of groups) showGroup(group);
  for (const link of links) showLink(link, choice, counts.get(link.dataset['filter'] ?? ''));
  const shown = matches.filter(Boolean).length;
  const isNarrowed = Object.keys(choice).length > 0;
  if (status) status.textContent = isNarrowed ? `${shown} of ${entries.length} shown` : '';
  document.dispatchEvent(new Event('narrowed'));
}

/** An entry of a list goes away; a part of a picture steps back, so that the others keep their places. */
function leaveOut(entry: HTMLElement | SVGElement, isOut: boolean): void {
  if (entry instanceof SVGElement) entry.classList.toggle('out', isOut);
  else entry.hidden = isOut;
}

/** A group without an entry that remains is out of the way, unless it is a column that the others are aligned with. */
function showGroup({ group, count, whole, own }: (typeof groups)[number]): void {
  if (own.length === 0) return;
  const shown = own.filter((entry) => !('hidden' in entry && entry.hidden)).length;
  group.hidden = shown === 0 && group.dataset['filteredGroup'] !== 'column';
  if (count) count.textContent = shown === own.length ? whole : `${shown} of ${whole}`;
}

/** A link leads to the list with its value chosen, or no longer chosen; one that would find nothing is out of the way. */
function showLink(link: HTMLAnchorElement, choice: Choice, counts: ReadonlyMap<string, number> | undefined): void {
  const { filter: name = '', value = '' } = link.dataset;
  const isAll = value === '';
  const isChosen = isAll ? Object.keys(choice).length === 0 : choice[name] === value;
  const count = isAll ? entries.length : (counts?.get(value) ?? 0);
  link.href = location.pathname + writeChoice(toggleValue(choice, name, value));
  if (isChosen) link.setAttribute('aria-current', 'true');
  else link.removeAttribute('aria-current');
  const entry = link.closest('li');
  if (entry) entry.hidden = count === 0 && !isChosen;
  if (isChosen) link.closest('details')?.setAttribute('open', '');
  const figure = link.querySelector('small');
  if (figure) figure.textContent = `${count}`;
}
