import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { backlogJsonSchema, exportBacklog } from '../../src/backlog/export.ts';
import { createFinding } from '../../src/backlog/findings.ts';
import type { Backlog } from '../../src/backlog/model.ts';
import { wordsIn } from '../../src/words/by-language.ts';
import { backlog, claim, dependency, effort, item, lane, place, sprint, status } from './sample.ts';

const words = wordsIn('en');

// `format` only annotates: the schema states the pattern of a date beside it.
const validate = new Ajv2020({ validateFormats: false, allErrors: true }).compile(backlogJsonSchema());

function sample(): Backlog {
  const a = item('a', { status: status('done'), effort: effort(8), sprint: 's1', lanes: ['x'] });
  const b = item('b', { claims: [claim('status', 'planned', place(4))] });
  const parts = { items: [a, b], sprints: [sprint('s1')], lanes: [lane('x')], dependencies: [dependency('b', 'a')] };
  const findings = [createFinding(words, 'status-conflict', place(4, 3, 7), { message: '`B` has two statuses' })];
  return { ...backlog(parts), findings };
}

test('an export is valid against its own schema and says what the backlog says', () => {
  const exported: unknown = JSON.parse(exportBacklog(sample()));
  expect(validate(exported), JSON.stringify(validate.errors)).toBe(true);
  expect(exported).toEqual(sample());
});

test.each<[string, unknown]>([
  ['a missing list', { ...sample(), lanes: undefined }],
  [
    'an unknown status class',
    { ...sample(), items: [item('a', { status: { ...status('done'), class: 'finished' as 'done' } })] },
  ],
  ['a date that is none', { ...sample(), sprints: [sprint('s1', { start: 'next week' })] }],
  ['a line that is not counted from 1', { ...sample(), dependencies: [dependency('a', 'b', 0)] }],
])('the schema refuses %s', (_, wrong) => {
  expect(validate(JSON.parse(JSON.stringify(wrong)))).toBe(false);
});

test('the schema lets later exports add properties', () => {
  expect(validate({ ...sample(), risks: [] })).toBe(true);
});

test('the schema carries the descriptions of the model', () => {
  expect(JSON.stringify(backlogJsonSchema())).toContain('Key of its sprint.');
});

test('the text does not depend on the order in which a record was made', () => {
  const reversed = (record: object) => Object.fromEntries(Object.entries(record).reverse());
  const made = { ...sample(), items: sample().items.map(reversed) } as Backlog;
  expect(exportBacklog(made)).toBe(exportBacklog(sample()));
  expect(exportBacklog(made)).toMatch(/^\{\n {2}"version": 1,\n.*\n\}\n$/s);
});
