import { and } from '#words/grammar.ts';
import type { ItemRecord, ItemsData, Linked } from '../site/items-data.ts';
import { create, createGlyph } from './create-element.ts';
import { textOf } from './item-records.ts';

type Child = Node | string;

/** Builds the row of a record as the pages have it, with a cell for each of some heads. */
export function createRow(
  data: ItemsData,
  record: ItemRecord,
  heads: readonly HTMLTableCellElement[],
): HTMLTableRowElement {
  const row = document.createElement('tr');
  for (const head of heads) {
    const name = head.dataset['column'] ?? '';
    const cell = row.insertCell();
    cell.append(...fillCell(data, record, name));
    cell.hidden = head.hidden;
    cell.className = name === 'title' ? 'title' : head.className;
    if (!['id', 'title', 'source'].includes(name)) cell.dataset['l'] = head.textContent;
  }
  return row;
}

function fillCell(data: ItemsData, record: ItemRecord, column: string): Child[] {
  const text = textOf(data, record, column);
  if (text === '') return [];
  switch (column) {
    case 'id':
      return [create('a', { class: 'id', href: addressOf(data, record) }, text)];
    case 'title':
      return [linkTitle(data, record)];
    case 'status':
      return [showStatus(record.status ?? '', text)];
    case 'sprint':
      return linkAll([data.sprints[record.sprint ?? '']]);
    case 'lane':
      return linkAll(record.lane.map((key) => data.lanes[key]));
    case 'waits-for':
      return [...and(record['waits-for'])];
    case 'source':
      return [linkSource(data, record)];
    default:
      return [text];
  }
}

function addressOf({ address }: ItemsData, { key }: ItemRecord): string {
  return address.replace('{key}', key);
}

/** The title is quoted as the document writes it. */
function linkTitle(data: ItemsData, record: ItemRecord): HTMLElement {
  const title = link(record.title, addressOf(data, record));
  const { lang, dir } = data.documents[record.file] ?? {};
  if (lang) title.lang = lang;
  if (dir) title.dir = dir;
  return title;
}

function linkSource({ documents }: ItemsData, { file, line }: ItemRecord): HTMLElement {
  const url = documents[file]?.url;
  const name = `${file.slice(file.lastIndexOf('/') + 1)}:${line}`;
  const source = url === undefined ? document.createElement('span') : link('', `${url}#L${line}`);
  source.className = 'src';
  source.title = `${file}:${line}`;
  source.append(name);
  return source;
}

function linkAll(things: readonly (Linked | undefined)[]): Child[] {
  return [...and(things.filter((thing) => thing !== undefined).map(({ title, url }) => link(title, url)))];
}

function link(text: string, href: string): HTMLElement {
  return create('a', { href }, text);
}

function showStatus(status: string, word: string): HTMLElement {
  return create('span', { class: `st ${status}` }, createGlyph(status, null), ` ${word}`);
}
