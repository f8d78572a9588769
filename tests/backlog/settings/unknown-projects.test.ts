import { expect, test } from 'vitest';
import { parseConfig } from '../../../src/backlog/config.ts';
import { buildBacklog } from '../../../src/backlog/load-backlog.ts';
import { createSourceFile } from '../../../src/backlog/source.ts';

/** A backlog of one project in the folder `Crew Hub`, under settings. */
function load(text: string) {
  const { config, settings, findings } = parseConfig('backlog.yaml', text);
  const documents = [{ project: 'crew-hub', source: createSourceFile('Crew Hub/plan.md', '# Plan\n') }];
  return buildBacklog({ documents, config, settings, findings: [...findings] }).backlog;
}

test.each(['Crew Hub', 'crew-hub'])('a project is found by its folder or its address: %s', (name) => {
  const { projects, findings } = load(`projects: { "${name}": { title: Crew } }`);
  expect(projects).toMatchObject([{ slug: 'crew-hub', title: 'Crew' }]);
  expect(findings).toEqual([]);
});

test('a project without a folder is a finding at its name', () => {
  expect(load('projects:\n  crew-hut: { title: Crew }\n').findings).toMatchObject([
    {
      code: 'config-invalid',
      line: 2,
      column: 3,
      endColumn: 11,
      message: 'no folder `crew-hut` holds documents',
      help: 'Did you mean `crew-hub`? Projects: crew-hub.',
    },
  ]);
});
