import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { configJsonSchema } from '../../../src/backlog/config.ts';
import { projectRoot } from '../../runners/run-command.ts';

const validate = new Ajv2020({ strict: true, formats: { uri: true } }).compile(configJsonSchema());
const example = readFileSync(`${projectRoot}content/backlog.yaml`, 'utf8');

test('the settings of the example are what the schema says', () => {
  expect(validate(parse(example))).toBe(true);
});

test('the example names the schema that its site publishes', () => {
  expect(example).toMatch(/^# yaml-language-server: \$schema=\.\.\/dist\/backlog\.yaml\.schema\.json\n/);
});

test.each([
  ['an unknown setting', { titel: 'Plans' }],
  ['an unknown rule', { rules: { 'duplicat-id': 'off' } }],
  ['an unknown severity', { rules: { overdue: 'loud' } }],
  ['an unknown setting of a project', { projects: { ferry: { colour: 'red' } } }],
])('an editor is told of %s', (_, settings) => {
  expect(validate(settings)).toBe(false);
});

test('every setting says what it is for', () => {
  const { properties } = configJsonSchema() as { properties: Record<string, { description?: string }> };
  const silent = Object.entries(properties).filter(([, { description }]) => !description);
  expect(silent).toEqual([]);
});
