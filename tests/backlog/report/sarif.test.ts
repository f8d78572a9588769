import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import { compareReport } from '../../../src/backlog/report/changes.ts';
import { formatSarif } from '../../../src/backlog/report/sarif.ts';
import { reportOf } from './sample-report.ts';

// The schema of the standard as @microsoft/jest-sarif 1.0.0-beta.0 publishes it (MIT), of which Ajv needs only that its
// draft is not named: nothing that differs between the drafts 04 and 07 is in it.
const {
  $schema: _,
  id: __,
  ...schema
} = JSON.parse(readFileSync(new URL('sarif-2.1.0-rtm.5.schema.json', import.meta.url), 'utf8'));
const validate = new Ajv({
  strict: false,
  unicodeRegExp: false,
  allErrors: true,
  formats: { uri: /^\w+:/, 'uri-reference': /^\S*$/, 'date-time': true },
}).compile(schema);

const options = {
  version: '1.2.3',
  folder: 'docs/backlog',
  explain: (code: string) => `https://plans.example/rules/#${code}`,
};
const [run] = JSON.parse(formatSarif(reportOf(), options)).runs;

test('SARIF', async () => {
  await expect(formatSarif(reportOf(), options)).toMatchFileSnapshot('expected/findings.sarif.json');
});

test.each([
  ['with findings', reportOf()],
  ['without', reportOf([])],
  ['compared with a revision', compareReport(reportOf([]), 'main', reportOf())],
])('it is what the standard says: %s', (_, report) => {
  for (const settings of [options, { version: '1.2.3' }]) {
    validate(JSON.parse(formatSarif(report, settings)));
    expect(validate.errors ?? []).toEqual([]);
  }
});

test('the schema refuses what is not SARIF', () => {
  expect(validate({ version: '2.1.0', runs: [{ results: [] }] })).toBe(false);
});

test('each result has its rule, and each link of its message leads to a related place', () => {
  const ids = run.tool.driver.rules.map(({ id }: { id: string }) => id);
  for (const { ruleId, message, relatedLocations = [] } of run.results) {
    expect(ids).toContain(ruleId);
    const links = [...message.text.matchAll(/(?<!\\)\]\((\d+)\)/g)].map(([, id]) => Number(id));
    expect(links).toEqual(relatedLocations.map(({ id }: { id: number }) => id));
  }
});

test('paths are relative addresses from the root of the repository', () => {
  const [{ physicalLocation }] = run.results[0].locations;
  expect(physicalLocation.artifactLocation.uri).toBe('docs/backlog/ferry/a%2Cb%3Ac%20d.md');
});
