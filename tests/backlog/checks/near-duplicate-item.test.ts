import { expect, test } from 'vitest';
import { checkNearDuplicateItem } from '../../../src/backlog/checks/near-duplicate-item.ts';
import { compareTitles, readTitleWords, signaturesOf } from '../../../src/backlog/checks/similar-titles.ts';
import type { Item } from '../../../src/backlog/model.ts';
import { claim, item, place, source, status } from '../sample.ts';
import { inputOf } from './input.ts';

const FIRST = 'Print the boarding passes at the quay';
const AGAIN = 'Printing boarding-passes at quay';

function titled(key: string, title: string, more: Partial<Item> = {}): Item {
  return item(key, { title, ...more });
}

function check(...items: Item[]) {
  return checkNearDuplicateItem(inputOf({ items }));
}

test('two titles that say the same are reported at the later item', () => {
  const claims = [claim('title', AGAIN.toLowerCase(), place(9, 10, AGAIN.length))];
  expect(check(titled('a', FIRST), titled('b', 'Sell tickets'), titled('c', AGAIN, { claims }))).toMatchObject([
    {
      code: 'near-duplicate-item',
      severity: 'info',
      message: `\`C\` “${AGAIN}” reads like \`A\` “${FIRST}”`,
      line: 9,
      column: 10,
      related: [{ message: `\`A\` “${FIRST}” stands here`, line: 1 }],
      subjects: [
        { type: 'item', key: 'a' },
        { type: 'item', key: 'c' },
      ],
    },
  ]);
});

test('an item is reported once, whatever else it reads like', () => {
  const findings = check(titled('a', FIRST), titled('b', AGAIN), titled('c', 'Boarding pass print, quay'));
  expect(findings.map(({ message }) => message.slice(0, 3))).toEqual(['`B`', '`C`']);
});

const elsewhere = { sources: [source(40, { file: 'ferry/later.md' })] };

test.each<[string, Partial<Item>, Partial<Item>?]>([
  ['of another document', elsewhere],
  ['of another sprint', { sprint: 'sprint-2' }, { sprint: 'sprint-1' }],
  ['of which one is done', { status: status('done') }],
  ['without ids', { id: null }, { id: null }],
])('a long title %s is reported too', (_, more, other = {}) => {
  expect(check(titled('a', FIRST, other), titled('b', AGAIN, more))).toHaveLength(1);
});

test.each<[string, Partial<Item>, Partial<Item>?]>([
  ['both are done', { status: status('done') }, { status: status('done') }],
  ['one is cancelled', { status: status('cancelled') }],
  ['one is done elsewhere', { status: status('done'), ...elsewhere }],
  ['one is part of the other', { parent: 'a' }],
  ['one waits for the other', { dependsOn: ['a'] }],
  ['one relates to the other', {}, { relatesTo: ['b'] }],
  ['one speaks of the other', { notes: [{ label: 'Notes', text: 'replaces A', ...place(3) }] }],
  ['one is an epic', {}, { kind: 'epic' }],
  ['their ids follow one pattern', { id: 'WEB-3', lanes: ['web'] }, { id: 'API-3', lanes: ['api'] }],
])('no fault: %s', (_, more, other = {}) => {
  const [a, b] = [titled('a', FIRST, other), titled('b', AGAIN, more)];
  expect(checkNearDuplicateItem({ ...inputOf({}), backlog: { ...inputOf({}).backlog, items: [a, b] } })).toEqual([]);
});

test('what three items are called is a kind of work, and short titles are one in each lane', () => {
  expect(check(...['a', 'b', 'c'].map((key) => titled(key, FIRST)))).toEqual([]);
  expect(check(titled('a', 'Write the tests', { lanes: ['x'] }), titled('b', 'Write tests', { lanes: ['y'] }))).toEqual(
    [],
  );
  expect(check(titled('a', 'Write the tests'), titled('b', 'Write tests'))).toHaveLength(1);
});

test('documents that share several titles follow one pattern', () => {
  const titles = [FIRST, 'Count the cars on the lower deck', 'Close the bow door before leaving'];
  const here = titles.map((title, at) => titled(`a${at}`, title));
  const there = titles.map((title, at) => titled(`b${at}x`, title, elsewhere));
  expect(check(...here, ...there)).toEqual([]);
  expect(check(...here.slice(1), ...there.slice(1))).toHaveLength(2);
});

test('projects are apart', () => {
  expect(check(titled('a', FIRST), titled('b', FIRST, { project: 'orchard' }))).toEqual([]);
});

const isRare = (word: string) => !['contract', 'contrast'].includes(word);

test.each<[string, string, string | null, string?]>([
  ['Rework the time-zone picker', 'Rework timezone picker', 'same'],
  ['Rate limits for the public API', 'Public API rate limit', 'reworded'],
  ['Creating an invoice archive', 'Create invoice archives', 'reworded'],
  ['Перенести задачу в архив', 'Перенести задачи в архив', 'reworded', 'ru'],
  ['Prüfung der alten Tickets', 'Alte Tickets: Prüfung', 'reworded', 'de'],
  ['Retry a paymnet that failed', 'Retry a payment that failed', 'misspelt'],
  ['Check the contrast of the page', 'Check the contract of the page', null],
  ['Review sprint 1', 'Review sprint 2', null],
  ['Raise lane A to the quay', 'Raise lane B to the quay', null],
  ['Part II of the sea trial', 'Part III of the sea trial', null],
  ['Ship the app for iOS', 'Ship the app for macOS', null],
  ['Import users from the file', 'Export users from the file', null],
  ['Link items in sprints', 'Link sprints in items', null],
  ['Copy Postgres → MySQL', 'Copy MySQL → Postgres', null],
  ['Train Nilsen on the radar', 'Train Olsen on the radar', null],
  ['码头登船牌打印功能', '码头登船牌撤销功能', null, 'zh'],
])('%s, %s: %s', (one, other, nearness, language = 'en') => {
  const [a, b] = [readTitleWords(one, language), readTitleWords(other, language)];
  expect(compareTitles(a, b, isRare)).toBe(nearness);
  const shared = new Set(signaturesOf(a)).intersection(new Set(signaturesOf(b)));
  if (nearness !== null) expect(shared.size).toBeGreaterThan(0);
});
