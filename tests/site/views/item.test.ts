import { expect, test } from 'vitest';
import { showItem } from '../../../src/site/views/item.ts';
import { plain } from '../../../src/site/views/sentence.ts';
import { ferry, itemOf, orchard, site } from './sample-site.ts';

const gate = showItem(site, ferry, itemOf('fer-4'));
const sailings = showItem(site, ferry, itemOf('fer-2'));
const factOf = (view: typeof gate, label: string) => view.facts.find((fact) => fact.label === label);

test('the verdict says the state, why, who has it and what it stops', () => {
  expect(gate.verdict?.word).toBe('Overdue');
  expect(plain(gate.verdict?.because ?? [])).toBe(' by 2 days, waits for Two turnstiles from the maker and FER-2');
  expect(plain(gate.verdict?.second ?? [])).toBe(
    'Owners Pier Hardware and Mira. Due 2031-03-20. Stops FER-5 and FER-6, and through them 1 more. On the critical path.',
  );
});

test('the verdict says what stands outside the backlog behind the items that are waited for', () => {
  const passengers = showItem(site, ferry, itemOf('fer-5'));
  expect(plain(passengers.verdict?.because ?? [])).toBe(' by FER-4');
  expect(plain(passengers.verdict?.second ?? [])).toMatch(/^In the end it waits for Two turnstiles from the maker\. /);
});

test('a fact shows where it is stated, and every statement that says something else', () => {
  expect(factOf(sailings, 'Status')).toMatchObject({
    values: [{ glyph: 'in-progress', text: 'In progress' }],
    source: { title: 'ferry/plan.md:26' },
    others: [{ text: 'ready', provenance: { source: { name: 'lanes.md' } } }],
  });
});

test('a status carries what the legend says about it', () => {
  const [value] = factOf(showItem(site, ferry, itemOf('fer-3')), 'Status')?.values ?? [];
  expect(value?.note).toBe('specified, nothing in the way');
});

test('an inherited fact names what it comes from', () => {
  const [value] = factOf(showItem(site, ferry, itemOf('fer-3')), 'Owner')?.values ?? [];
  expect(value?.note).toBe('inherited from Lane B: Crew');
});

test('facts that no document states are absent', () => {
  const signs = showItem(site, ferry, itemOf('paint-the-pier-signs'));
  expect(signs.facts.map(({ label }) => label)).toEqual(['Effort', 'Sprint', 'Lane']);
  expect(signs.verdict).toBeNull();
  expect(signs.id).toBe('');
});

test('relations are drawn and said, outside things and satisfied ones included', () => {
  expect(gate.relations.drawing?.wide).toContain('<svg');
  expect(gate.relations.rows.map(({ sentence, glyph }) => `${glyph}: ${plain(sentence)}`)).toEqual([
    'blocked: Waits for Two turnstiles from the maker',
    'in-progress: Waits for FER-2 Sailings that follow the tide',
    'blocked: Unblocks FER-5 Count passengers at the gate',
    'needs-spec: Unblocks FER-6 Night gate with one guard',
  ]);
  expect(plain(sailings.relations.rows[0]?.sentence ?? [])).toBe('Waited for FER-1 Read the tide tables');
});

test('checklists keep their boxes, and Markdown in lines is HTML', () => {
  expect(sailings.acceptance.map(({ done }) => done)).toEqual([true, false]);
  expect(sailings.details[0]?.html).toContain('<code>20 min</code>');
});

test('every statement is listed with its place and headings', () => {
  expect(sailings.statements.map(({ role, where, source }) => [role, where, source.title])).toEqual([
    ['definition', 'Heading under Sprint 1 — Timetable', 'ferry/plan.md:24'],
    ['mention', 'Table row under Sprint 1 › Lane A: Timetable', 'ferry/lanes.md:12'],
  ]);
});

test('neighbours are those of the same sprint, in document order', () => {
  expect(gate.neighbours.next?.id).toBe('FER-5');
  expect(plain(gate.neighbours.place)).toBe('2 of 5 in Sprint 2');
  const first = orchard.items[0];
  expect(first && showItem(site, orchard, first).neighbours.previous).toBeNull();
});
