import { expect, test } from 'vitest';
import { defaultConfig, parseConfig } from '../../../src/backlog/config.ts';
import { rules } from '../../../src/backlog/rules.ts';
import { createSourceFile } from '../../../src/backlog/source.ts';

/** The findings of settings: the words that they mark, what they say and what they propose. */
function read(text: string) {
  const { config, findings } = parseConfig('backlog.yaml', text);
  const { lineStarts } = createSourceFile('backlog.yaml', text);
  const offset = (line: number, column: number) => (lineStarts[line - 1] ?? 0) + column - 1;
  const marked = findings.map(({ line, column, endLine, endColumn }) =>
    text.slice(offset(line, column), offset(endLine, endColumn)),
  );
  return { config, findings, marked, told: findings.map(({ message }) => message), help: findings[0]?.help ?? '' };
}

test('no settings are the defaults', () => {
  for (const text of ['', '# nothing yet\n', '---\n']) {
    expect(read(text)).toMatchObject({ config: defaultConfig, findings: [] });
  }
});

test.each<[string, string, string, string]>([
  [
    'projcts:\n  a: {}\n',
    'projcts',
    'unknown setting `projcts`',
    'Did you mean `projects`? Allowed: title, language, address,',
  ],
  ['projects:\n  a: { colour: red }\n', 'colour', 'unknown setting `projects.a.colour`', 'Allowed: title.'],
  [
    'vocabulary:\n  status: {}\n',
    'status',
    'unknown setting `vocabulary.status`',
    'Did you mean `statuses`? Allowed: statuses, fields.',
  ],
  [
    'repository: { url: https://github.com/a/b, brunch: main }\n',
    'brunch',
    'unknown setting `repository.brunch`',
    'Did you mean `branch`? Allowed: url, branch, path, lines.',
  ],
  [
    'rules:\n  duplicat-id: off\n',
    'duplicat-id',
    'unknown setting `rules.duplicat-id`',
    `Did you mean \`duplicate-id\`? Allowed: ${Object.keys(rules).join(', ')}.`,
  ],
  [
    'rules:\n  overdue: warnin\n',
    'warnin',
    '`rules.overdue` cannot be `warnin`',
    'Did you mean `warning`? Allowed: off, info, warning, error.',
  ],
  [
    'vocabulary:\n  statuses: { simmering: in-progess }\n',
    'in-progess',
    '`vocabulary.statuses.simmering` cannot be `in-progess`',
    'Did you mean `in-progress`? Allowed: done,',
  ],
  ['vocabulary:\n  fields: { Gewicht: 3 }\n', '3', '`vocabulary.fields.Gewicht` cannot be `3`', 'Allowed: '],
  ['title: 3\n', '3', '`title` must be text, not a number', 'Name of the site.'],
  ['title:\nbase: /\n', 'title', '`title` must be text, not empty', 'Name of the site.'],
  ['title: ""\n', '""', '`title` is empty', 'Name of the site.'],
  ['projects: [a]\n', '[a]', '`projects` must be a map, not a list', 'Settings of each project'],
  ['- title\n', '- title\n', '`backlog.yaml` must be a map, not a list', ''],
  ['language: fr\n', 'fr', '`language` cannot be `fr`', 'Allowed: en, de.'],
  ['base: plans/\n', 'plans/', '`base`: expected a path that begins with a slash', 'Path under which'],
  ['address: javascript:1\n', 'javascript:1', '`address`: expected an address such as', 'Public origin'],
  [
    'repository: true\n',
    'true',
    '`repository` must be text or a map, not true or false',
    'Where the documents are kept',
  ],
  ['repository: { branch: main }\n', '{ branch: main }', '`repository.url` is missing', 'Address of the repository'],
  [
    'repository: https://example.org/a\n',
    'https://example.org/a',
    '`repository`: the host is none of GitHub, GitLab, Gitea, Forgejo or Bitbucket: say in `lines`',
    'Where the documents are kept',
  ],
  ['title: [\n', '', 'backlog.yaml is no YAML: flow sequence', ''],
  ['title: A\ntitle: B\n', 't', 'backlog.yaml is no YAML: map keys must be unique', ''],
])('%j is wrong at %j', (text, marked, message, help) => {
  const result = read(text);
  expect(result.marked).toEqual([marked]);
  expect(result.told[0]).toContain(message);
  expect(result.help).toContain(help);
  expect(result.findings[0]).toMatchObject({ code: 'config-invalid', severity: 'error', file: 'backlog.yaml' });
});

test('every wrong setting is told, in one list too', () => {
  expect(read('tile: A\nbass: /\nrules: { a: off, b: off }\n').told).toEqual([
    'unknown setting `rules.a`',
    'unknown setting `rules.b`',
    'unknown setting `tile`',
    'unknown setting `bass`',
  ]);
});

test('one wrong setting costs no other, at any depth', () => {
  const { config } = read(
    [
      'title: Plans',
      'base: wrong',
      'projects: { a: { title: A, colour: red }, b: { title: 3 } }',
      'vocabulary: { statuses: { x: done, y: finished }, fields: { Gewicht: effort } }',
      'rules: { overdue: off, gate-open: loud }',
      'repository: { branch: main }',
    ].join('\n'),
  );
  expect(config).toMatchObject({
    title: 'Plans',
    base: '/',
    projects: { a: { title: 'A' }, b: {} },
    vocabulary: { statuses: { x: 'done' }, fields: { Gewicht: 'effort' } },
    rules: { overdue: 'off' },
    repository: null,
  });
  expect(config.rules).not.toHaveProperty('gate-open');
});

test('an alias is as good as what it names', () => {
  const { config, findings } = read('title: &name Plans\nprojects: { a: { title: *name } }\n');
  expect(findings).toEqual([]);
  expect(config.projects['a']).toEqual({ title: 'Plans' });
});
