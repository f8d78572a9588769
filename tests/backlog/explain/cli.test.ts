import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { runCli } from '../../runners/run-cli.ts';

const here = fileURLToPath(new URL('.', import.meta.url));

function run(args: readonly string[]) {
  return runCli(['check', 'documents', ...args], { cwd: here });
}

describe.concurrent('check --explain', () => {
  test.each(['orchard/plan.md', 'documents/orchard/plan.md', `${here}documents/orchard/plan.md`])(
    '%s is found from the folder and from here',
    async (file) => {
      const { stdout, stderr, code } = await run(['--explain', file]);
      expect([stderr, code]).toEqual(['', 0]);
      expect(stdout).toBe(readFileSync(`${here}expected/orchard.txt`, 'utf8'));
    },
  );

  test('for programs', async () => {
    const { stdout } = await run(['--explain', 'orchard/plan.md', '--format', 'json']);
    expect(stdout).toBe(readFileSync(`${here}expected/orchard.json`, 'utf8'));
  });

  test('in the language of the settings', async () => {
    const { stdout } = await runCli(['check', 'german', '--explain', 'garten/plan.md'], { cwd: here });
    expect(stdout).toContain('Eintrag g-1 · Definition (Überschrift mit Kennung)');
    expect(stdout).toContain('\n3 von 4 Zeilen gelesen: 1 als Eintrag, 1 als Feld, 1 als Dokument; 1 nicht\n');
  });

  test.each<[string, string[], RegExp]>([
    [
      'an unknown document',
      ['--explain', 'orchard/pan.md'],
      /no document orchard\/pan\.md; did you mean orchard\/plan\.md\?\n/,
    ],
    ['a document like no other', ['--explain', 'cellar.txt'], /no document cellar\.txt\n/],
    ['annotations', ['--explain', 'orchard/plan.md', '--format', 'github'], /not for github\n/],
    ['strictness', ['--explain', 'orchard/plan.md', '--strict'], /--explain reports no findings/],
    ['a revision', ['--explain', 'orchard/plan.md', '--since', 'HEAD'], /--explain reports no findings/],
  ])('%s is told on stderr, with exit code 2', async (_, args, message) => {
    const { stdout, stderr, code } = await run(args);
    expect([stdout, code]).toEqual(['', 2]);
    expect(stderr).toMatch(message);
    expect(stderr).toContain('backlot check [DIR] --explain FILE');
  });
});
