import { expect, test } from 'vitest';
import { createFinding } from '../../../src/backlog/findings.ts';
import type { Finding } from '../../../src/backlog/model.ts';
import { indexBacklog } from '../../../src/site/backlog-index.ts';
import { byAttention } from '../../../src/site/views/row.ts';
import { plain } from '../../../src/site/views/sentence.ts';
import { explainWait, listDependents, listWaits, nameTarget, stoppedBy } from '../../../src/site/views/waits.ts';
import { wordsIn } from '../../../src/words/by-language.ts';
import { backlog, item, PROJECT, place, status } from '../../backlog/sample.ts';
import { createSite, ferry, itemOf, projectOf } from './sample-site.ts';

const keys = (items: readonly { key: string }[]) => items.map(({ key }) => key);

test('an item waits for what is open, not for what is done', () => {
  expect(listWaits(ferry, itemOf('fer-2'))).toEqual([]);
  expect(listWaits(ferry, itemOf('fer-4')).map(({ to }) => to)).toEqual(['Two turnstiles from the maker', 'fer-2']);
});

test('an item waits for what its lane waits for', () => {
  expect(listWaits(ferry, itemOf('fer-3')).map(({ to }) => to)).toEqual(['lane-a']);
  expect(keys(listDependents(ferry, itemOf('fer-2')))).toContain('fer-3');
});

test('what an item stops includes what waits for that', () => {
  expect(keys(stoppedBy(ferry, itemOf('fer-4'))).sort()).toEqual(['fer-5', 'fer-6', 'fer-7']);
});

test('the sentence of an item says how late it is, what it waits for and what it stops', () => {
  expect(plain(explainWait(ferry, itemOf('fer-4')) ?? [])).toBe(
    '2 days late, due 2031-03-20. Waits for Two turnstiles from the maker and FER-2. Stops FER-5 and FER-6.',
  );
  expect(explainWait(ferry, itemOf('fer-1'))).toBeNull();
});

test('before its deadline an item is due, not late', () => {
  const early = projectOf(createSite('2031-03-20'), 'ferry');
  expect(plain(explainWait(early, itemOf('fer-4')) ?? [])).toMatch(/^Due 2031-03-20\. Waits/);
});

test('lists go by attention, then priority', () => {
  expect(keys(byAttention(ferry, ferry.items)).slice(0, 4)).toEqual(['fer-4', 'fer-5', 'fer-2', 'fer-3']);
  expect(keys(byAttention(ferry, ferry.items)).at(-1)).toBe('fer-1');
});

test('what is outside is named by its words, without their Markdown', () => {
  expect(nameTarget(ferry, { toType: 'external', to: 'the `gates/` part of **the maker**' }).text).toBe(
    'the gates/ part of the maker',
  );
});

test('that nothing says by what is told only where the rule found nothing, not for each wait without a name', () => {
  const blocked = item('a', { status: status('blocked', 'Blocked') });
  const subjects = [{ type: 'item' as const, key: 'a' }];
  const found = createFinding(wordsIn('en'), 'blocked-without-reason', place(1), {
    message: '',
    project: PROJECT,
    subjects,
  });
  const explain = (findings: Finding[]) => {
    const settings = { title: 'Plans', today: null, checkout: null };
    const { projects } = indexBacklog({ ...backlog({ items: [blocked] }), findings }, new Map(), settings);
    return projects.map((index) => plain(explainWait(index, blocked) ?? []));
  };
  expect(explain([found])).toEqual(['Nothing says by what.']);
  expect(explain([])).toEqual(['']);
});
