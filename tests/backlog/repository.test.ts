import { expect, test } from 'vitest';
import { createRepositorySetting, linkToEditor, linkToLine } from '../../src/backlog/repository.ts';
import { wordsIn } from '../../src/words/by-language.ts';

const setting = createRepositorySetting(wordsIn('en').settings);

const COMMIT = '0123456789abcdef0123456789abcdef01234567';
const oneLine = { file: 'ferry/plan.md', line: 7, endLine: 7 };
const lines = { ...oneLine, endLine: 9 };

test.each([
  ['https://github.com/dock/ferry', 'https://github.com/dock/ferry/blob/main/ferry/plan.md?plain=1', '#L7', '#L7-L9'],
  ['https://gitlab.com/a/b/ferry', 'https://gitlab.com/a/b/ferry/-/blob/main/ferry/plan.md?plain=1', '#L7', '#L7-9'],
  [
    'https://codeberg.org/dock/ferry',
    'https://codeberg.org/dock/ferry/src/branch/main/ferry/plan.md?display=source',
    '#L7',
    '#L7-L9',
  ],
  [
    'https://bitbucket.org/dock/ferry',
    'https://bitbucket.org/dock/ferry/src/main/ferry/plan.md',
    '#lines-7',
    '#lines-7:9',
  ],
])('a line and lines on %s', (url, file, line, range) => {
  const repository = setting.parse(url);
  expect(linkToLine(repository, 'main', oneLine)).toBe(file + line);
  expect(linkToLine(repository, 'main', lines)).toBe(file + range);
});

test.each(['https://git.example.org/forgejo', 'https://example.org/dock/ferry'])(
  '%s is no forge that is known',
  (url) => {
    expect(setting.safeParse(url).error?.issues[0]?.message).toContain('none of GitHub, GitLab');
  },
);

test.each(['https://github.example.org/a/b', 'https://gitlab.example.org/a', 'https://git-forgejo.example/a/b'])(
  'a forge at home is known by its host: %s',
  (url) => {
    expect(linkToLine(setting.parse(url), 'main', oneLine)).toMatch(/ferry\/plan\.md\?\w+=\w+#L7$/);
  },
);

test('Forgejo is told whether it gets a commit or a branch', () => {
  const repository = setting.parse('https://codeberg.org/dock/ferry');
  expect(linkToLine(repository, COMMIT, oneLine)).toContain(`/src/commit/${COMMIT}/`);
});

test('without a commit the branch counts, else what the forge shows first', () => {
  const url = 'https://github.com/dock/ferry';
  expect(linkToLine(setting.parse({ url, branch: 'plans/next' }), null, oneLine)).toContain('/blob/plans/next/');
  expect(linkToLine(setting.parse(url), null, oneLine)).toContain('/blob/HEAD/');
});

test('an address as it is copied, a folder with slashes, and a name with spaces', () => {
  const repository = setting.parse({ url: 'https://github.com/dock/ferry.git/', path: './docs/plans/' });
  expect(linkToLine(repository, COMMIT, { ...oneLine, file: 'ferry/plan #2.md' })).toBe(
    `https://github.com/dock/ferry/blob/${COMMIT}/docs/plans/ferry/plan%20%232.md?plain=1#L7`,
  );
});

test('a template of its own serves every other forge', () => {
  const repository = setting.parse({
    url: 'https://git.example.org/ferry',
    lines: 'https://git.example.org/ferry/tree/{revision}/item/{path}#L{line}-{endLine}',
  });
  expect(linkToLine(repository, COMMIT, lines)).toBe(
    `https://git.example.org/ferry/tree/${COMMIT}/item/ferry/plan.md#L7-9`,
  );
});

test.each([
  ['git@github.com:dock/ferry.git'],
  ['javascript:alert(1)'],
  [{ url: 'https://example.org/a', lines: 'javascript:{path}' }],
  [{ url: 'https://example.org/a', lines: 'https://example.org/{revision}' }],
])('%j is no address of a repository', (value) => {
  expect(setting.safeParse(value).success).toBe(false);
});

test.each([
  ['https://github.com/dock/ferry', 'https://github.com/dock/ferry/edit/plans/next/docs/ferry/plan%20b.md#L{line}'],
  ['https://gitlab.com/dock/ferry', 'https://gitlab.com/dock/ferry/-/edit/plans/next/docs/ferry/plan%20b.md#L{line}'],
  ['https://codeberg.org/dock/ferry', 'https://codeberg.org/dock/ferry/_edit/plans/next/docs/ferry/plan%20b.md'],
  [
    'https://bitbucket.org/dock/ferry',
    'https://bitbucket.org/dock/ferry/src/plans/next/docs/ferry/plan%20b.md?mode=edit',
  ],
])('the editor of a document on %s', (url, address) => {
  const repository = setting.parse({ url, branch: 'plans/next', path: 'docs' });
  expect(linkToEditor(repository, 'ferry/plan b.md')).toBe(address);
});

test('what has no branch, or is on an unknown forge, cannot be edited', () => {
  expect(linkToEditor(setting.parse('https://github.com/dock/ferry'), 'ferry/plan.md')).toBeNull();
  const other = { url: 'https://git.example.org/ferry', branch: 'main', lines: 'https://git.example.org/{path}' };
  expect(linkToEditor(setting.parse(other), 'ferry/plan.md')).toBeNull();
});
