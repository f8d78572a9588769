import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { runCli, startCli } from '../runners/run-cli.ts';

const fixtures = fileURLToPath(new URL('cli/', import.meta.url));

/** Runs the command in the folder of the fixtures, or in one of them. */
function run(args: readonly string[], env?: Record<string, string>, fixture = '') {
  return runCli(args, { cwd: `${fixtures}${fixture}`, env });
}

describe.concurrent('check', () => {
  test('contradictions are shown and do not fail', async ({ expect }) => {
    const { stdout, stderr, code } = await run(['check', 'contradicting']);
    expect([code, stderr]).toEqual([0, '']);
    await expect(stdout).toMatchFileSnapshot('cli/contradicting/expected.txt');
  });

  test.each<[string, string[], number]>([
    ['nothing to say', ['clean', '--strict'], 0],
    ['warnings when strict', ['contradicting', '--strict'], 1],
    ['errors', ['misconfigured'], 1],
    ['errors, for programs', ['misconfigured', '--format=json'], 1],
  ])('exit code: %s', async (_, args, expected) => {
    expect((await run(['check', ...args])).code).toBe(expected);
  });

  test('a wrong page of an author is an error at its words, in every format', async () => {
    const { stdout, code } = await run(['check', 'paged']);
    expect(code).toBe(1);
    await expect(stdout).toMatchFileSnapshot('cli/paged/expected.txt');
    const formats: [string, string][] = [
      ['json', '"file": "pages/report.mdx"'],
      ['github', '::error file=paged/pages/report.mdx,line=3,endLine=3,col=26,'],
      ['sarif', '"uri": "paged/pages/report.mdx"'],
      ['markdown', 'pages/report.mdx'],
    ];
    const env = { GIT_CEILING_DIRECTORIES: fileURLToPath(new URL('.', import.meta.url)) };
    for (const [format, place] of formats) {
      const printed = await run(['check', 'paged', '--format', format], env);
      expect([format, printed.code]).toEqual([format, 1]);
      expect(printed.stdout).toContain(place);
      expect(printed.stdout).toContain('author-page');
    }
  });

  test('pages are told of in the language of the settings', async () => {
    const { stdout, code } = await run(['check', 'paged-german']);
    expect(code).toBe(1);
    expect(stdout).toContain('`status` ist nie `redy`');
    expect(stdout).toContain('Abhilfe: Gemeint: `ready`? Erlaubt: blocked, in-progress, ');
  });

  test('the settings say how severe a wrong page is', async () => {
    const { stdout, code } = await run(['check', 'paged-lenient']);
    expect(code).toBe(0);
    expect(stdout).toContain('warning  author-page');
  });

  test('JSON holds the findings', async () => {
    const { findings } = JSON.parse((await run(['check', 'contradicting', '--format', 'json'])).stdout);
    expect(findings).toMatchObject([{ code: 'status-conflict' }, { code: 'unknown-reference' }]);
  });

  test('code scanning gets paths from its work folder, and the version', async () => {
    const env = {
      GIT_CEILING_DIRECTORIES: fileURLToPath(new URL('.', import.meta.url)),
      BACKLOT_ADDRESS: 'https://a.example',
    };
    const { stdout, code } = await run(['check', 'contradicting', '--format', 'sarif', '--strict'], env);
    expect(code).toBe(1);
    expect(JSON.parse(stdout).runs).toMatchObject([
      {
        tool: { driver: { version: expect.stringMatching(/^\d+\.\d+\.\d+$/) } },
        results: [
          {
            ruleId: 'status-conflict',
            locations: [{ physicalLocation: { artifactLocation: { uri: 'contradicting/ferry/log.md' } } }],
          },
          { ruleId: 'unknown-reference' },
        ],
      },
    ]);
    expect(stdout).toContain('"helpUri": "https://a.example/rules/#status-conflict"');
  });

  test('a pull request gets a comment that can be found again', async () => {
    const { stdout } = await run(['check', 'contradicting', '--format', 'markdown']);
    expect(stdout).toMatch(/^<!-- backlot-report -->\n### Backlot: 2 warnings in 2 documents\n/);
  });

  test.each<[string, string[], string]>([
    ['the day itself is not late', ['--today', '2021-02-10'], 'no findings in 1 document\n'],
    ['the day after is', ['--today', '2021-02-11'], '`F-1` was due on 2021-02-10 and is still “In progress”'],
    ['without a day it is today', [], '`F-1` was due on 2021-02-10 and is still “In progress”'],
  ])('deadlines: %s', async (_, args, expected) => {
    expect((await run(['check', 'late', ...args])).stdout).toContain(expected);
  });

  test('GitHub finds the files from its work folder where there is no repository', async () => {
    const above = fileURLToPath(new URL('..', import.meta.url));
    const env = { GITHUB_WORKSPACE: above, GIT_CEILING_DIRECTORIES: `${above}backlog` };
    const { stdout } = await run(['check', 'contradicting', '--format', 'github'], env);
    expect(stdout).toContain('::warning file=backlog/cli/contradicting/ferry/log.md,line=5,');
  });

  test('through npm, paths are meant from where npm was called', async () => {
    const from = { npm_lifecycle_event: 'backlot', INIT_CWD: `${fixtures}clean` };
    expect((await run(['check', '.'], from)).stdout).toBe('no findings in 1 document\n');
  });
});

describe.concurrent('check without a folder takes', () => {
  test.each<[string, string, string]>([
    ['this one, when it has settings', 'misconfigured', 'backlog.yaml:1:1'],
    ['its folder content, when there is one', 'sheltered', 'content/ferry/plan.md:5:17'],
    ['this one, when there is neither', 'contradicting', 'ferry/log.md:5:9'],
  ])('%s', async (_, fixture, place) => {
    expect((await run(['check'], {}, fixture)).stdout).toMatch(new RegExp(`^${place}  `));
  });
});

describe.concurrent('the terminal', () => {
  test('can open the places from where it is', async () => {
    expect((await run(['check', '../contradicting'], {}, 'clean')).stdout).toMatch(
      /^\.\.\/contradicting\/ferry\/log\.md:5:9 /,
    );
  });

  test('gets colours through a pipe only when they are forced', async () => {
    expect((await run(['check', 'contradicting'], { FORCE_COLOR: '1' })).stdout).toContain('\u{1B}[');
  });
});

describe.concurrent('export', () => {
  test('prints the backlog, whatever its findings', async () => {
    const { stdout, code } = await run(['export', 'misconfigured']);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ version: 1, items: [{ id: 'F-1', status: { class: 'done' } }] });
  });

  test('a reader that stops reading is no error', async () => {
    const child = startCli(['export', 'clean'], { cwd: fixtures });
    child.stdout.destroy();
    const exit = new Promise<number | null>((resolve) => child.on('close', resolve));
    expect([await text(child.stderr), await exit]).toEqual(['', 0]);
  });
});

describe.concurrent('schema', () => {
  test('prints the schema of the settings, and needs no folder', async () => {
    const { stdout, code } = await run(['schema']);
    expect(code).toBe(0);
    expect(JSON.parse(stdout).properties).toHaveProperty('rules');
  });
});

describe.concurrent('usage', () => {
  test.each<[string, string[], RegExp]>([
    ['no command', [], /which command\?\n\nbacklot publishes/],
    ['an unknown command', ['chek', 'clean'], /unknown command: chek\n/],
    ['a name that every object has', ['constructor', 'clean'], /unknown command: constructor\n/],
    ['an unknown option', ['check', 'clean', '--strikt'], /Unknown option '--strikt'\n\nbacklot check \[DIR\]/],
    ['an unknown format', ['check', 'clean', '--format', 'xml'], /unknown format: xml\n/],
    [
      'a day that is none',
      ['check', 'clean', '--today', '2026-02-30'],
      /not a day: 2026-02-30\n\nbacklot check \[DIR\]/,
    ],
    ['a folder too many', ['schema', 'clean'], /Unexpected argument 'clean'/],
    ['no folder', ['export'], /DIR is missing\n\nbacklot export DIR/],
    ['two folders', ['export', 'clean', 'misconfigured'], /not also misconfigured\n/],
    ['a build to nowhere', ['build', 'clean'], /--out is missing\n/],
    ['a port that is none', ['dev', 'clean', '--port', 'http'], /not a port: http\n/],
    ['a folder that is missing', ['check', 'nowhere'], /^backlot: \S+nowhere does not exist\n$/],
    ['a file', ['export', 'misconfigured/backlog.yaml'], /^backlot: \S+backlog\.yaml is not a folder\n$/],
  ])('%s is told on stderr, with exit code 2', async (_, args, message) => {
    const { stdout, stderr, code } = await run(args);
    expect([stdout, code]).toEqual(['', 2]);
    expect(stderr).toMatch(message);
  });

  test.each<[string, string[]]>([
    ['backlot publishes', ['--help']],
    ['backlot check [DIR]', ['check', '--help']],
    ['backlot build DIR --out OUT', ['build', 'clean', '-h']],
  ])('help that begins with %j', async (beginning, args) => {
    const { stdout, stderr, code } = await run(args);
    expect([stdout.startsWith(beginning), stderr, code]).toEqual([true, '', 0]);
  });
});
