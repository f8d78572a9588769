import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseConfig } from '../../../src/backlog/config.ts';
import { createSourceFile, lineText } from '../../../src/backlog/source.ts';
import { runs, SEED } from './arbitrary-text.ts';

const PIECES = [
  ...['title', 'address', 'base', 'projects', 'rules', 'vocabulary', 'ferry', 'duplicate-id', 'https://example.org/'],
  ...['ignores', 'rule', 'because', 'exclude', 'repository', 'url'],
  ...[
    ': ',
    ':',
    '- ',
    '\n',
    '\n  ',
    '\n    ',
    '{',
    '}',
    '[',
    ']',
    ', ',
    '? ',
    '#',
    '|',
    '>',
    '"',
    "'",
    '%YAML 1.2\n',
    '---\n',
  ],
  ...['&a ', '*a', '!!binary ', '!!set ', '<<', 'null', 'true', 'off', '7', '\u0000', '\t', 'é'],
];

test(`any settings give a configuration, and findings at places that exist (BACKLOT_SEED=${SEED})`, () => {
  const settings = fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }).map((pieces) => pieces.join(''));
  fc.assert(
    fc.property(settings, (text) => {
      const { config, findings } = parseConfig('backlog.yaml', text);
      expect(config.base).toMatch(/^\//);
      const source = createSourceFile('backlog.yaml', text);
      for (const { line, column, endLine, endColumn } of findings) {
        expect(column).toBeLessThanOrEqual(lineText(source, line).length + 1);
        expect(endColumn).toBeLessThanOrEqual(lineText(source, endLine).length + 1);
        expect([line, column].every((number) => number >= 1)).toBe(true);
        expect(endLine).toBeGreaterThanOrEqual(line);
      }
    }),
    runs(1000),
  );
});

test.each([
  ['an alias without an anchor', 'title: *name\n'],
  ['an alias that holds itself', 'projects: &all\n  ferry: *all\n'],
  ['aliases that multiply', multiply(9)],
  ['lists in lists', `title: ${'['.repeat(3_000)}`],
])('%s is a finding', (_, text) => {
  const { findings } = parseConfig('backlog.yaml', text);
  expect(findings[0]?.code).toBe('config-invalid');
});

function multiply(levels: number): string {
  const lines = Array.from({ length: levels }, (_, at) => `a${at + 1}: &a${at + 1} [${`*a${at}, `.repeat(10)}]`);
  return ['a0: &a0 [x]', ...lines].join('\n');
}
