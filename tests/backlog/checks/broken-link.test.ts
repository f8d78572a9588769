import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { loadBacklog } from '../../../src/backlog/load-backlog.ts';
import type { Finding } from '../../../src/backlog/model.ts';

/** What each test may link to. The document that links is `ferry/plan.md`. */
const FILES: Readonly<Record<string, string>> = {
  'README.md': '# All plans\n',
  'ferry/sprint-lanes.md': '# Lanes\n\n## Lane B: School & pier\n\n## Lane B: School & pier\n',
  'ferry/Harbour notes.md': '# Notes\n\n<a id="tides"></a>\n\n## ⚠️ Risks\n\n> ## Quoted\n',
  'ferry/specs/README.md': '# Specs\n\n## Boarding {#board}\n',
  'ferry/specs/tickets.md': '# Tickets\n',
  'ferry/pier.png': '',
  'ferry/archive/old.md': '# Old\n',
  'orchard/backlog.md': '# Orchard\n',
  'pages/about.mdx': '# About\n',
};

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'backlot-links-'));
  for (const [path, text] of Object.entries(FILES)) write(path, text);
});
afterEach(() => rmSync(root, { recursive: true }));

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

/** The broken links of a plan, each with the words that it marks. */
async function check(plan: string, settings = ''): Promise<(Finding & { marked: string })[]> {
  write('ferry/plan.md', plan);
  write('backlog.yaml', settings);
  const { backlog } = await loadBacklog(root);
  const lines = plan.split('\n');
  return backlog.findings
    .filter(({ code, file }) => code === 'broken-link' && file === 'ferry/plan.md')
    .map((finding) => ({
      ...finding,
      marked: (lines[finding.line - 1] ?? '').slice(finding.column - 1, finding.endColumn - 1),
    }));
}

describe('a link that leads somewhere', () => {
  test.each([
    'sprint-lanes.md',
    './sprint-lanes.md#lane-b-school--pier',
    'sprint-lanes.md#lane-b-school--pier-1',
    'sprint-lanes.md#Lane-B-School--pier',
    'sprint-lanes.md#',
    'sprint-lanes.md#top',
    'sprint-lanes.md#L3-L5',
    'sprint-lanes.md?plain=1#L3',
    'sprint-lanes.md/',
    'sprint-lanes',
    'sprint-lanes.html#lanes',
    'Harbour%20notes.md#tides',
    'Harbour%20notes.md#%EF%B8%8F-risks',
    'Harbour%20notes.md#-risks',
    'Harbour%20notes.md#quoted',
    '<Harbour notes.md>',
    'specs',
    'specs/',
    'specs/#board',
    'specs/tickets.md',
    '../orchard/backlog.md#orchard',
    '../README.md',
    '..',
    'pier.png',
    '#plan',
    '#user-content-plan',
    '#',
  ])('%s', async (address) => {
    expect(await check(`# Plan\n\n[go](${address})\n`)).toEqual([]);
  });
});

describe('a link that nobody can follow from here', () => {
  test.each([
    ['out of the content folder', '../../src/boarding.ts'],
    ['into another site', 'https://example.org/lost.md'],
    ['to a person', 'mailto:odile@example.org'],
    ['from a root that is not known', '/docs/lost.md'],
    ['into a folder that is no project here', '../harbour/plan.md'],
    ['to a page of the author', '../pages/lost.mdx'],
    ['into a hidden folder', '../.github/lost.md'],
    ['to a file of a script', 'javascript:lost.md'],
  ])('%s', async (_, address) => {
    expect(await check(`# Plan\n\n[go](${address})\n`)).toEqual([]);
  });

  test('into what the settings exclude', async () => {
    expect(await check('[go](archive/lost.md)', 'exclude: [ferry/archive]')).toEqual([]);
    expect(await check('[go](archive/old.md#lost)', 'exclude: ["**/old.md"]')).toEqual([]);
    expect(await check('[go](archive/lost.md)')).toHaveLength(1);
  });

  test('because it is code', async () => {
    expect(await check('`[go](lost.md)`\n\n```\n[go](lost.md)\n```\n')).toEqual([]);
  });
});

describe('a broken link', () => {
  test.each<[string, string, string, string]>([
    [
      '[go](sprint-lane.md)',
      'sprint-lane.md',
      'the link leads to `ferry/sprint-lane.md`, which is not there',
      'Did you mean `sprint-lanes.md`?',
    ],
    [
      '[go](sprint-lane.md#lane-b "Lane B")',
      'sprint-lane.md#lane-b',
      'the link leads to `ferry/sprint-lane.md`',
      'Did you mean `sprint-lanes.md`?',
    ],
    ['[go](tickets.md)', 'tickets.md', 'the link leads to `ferry/tickets.md`', 'Did you mean `specs/tickets.md`?'],
    [
      '[go](../orchard/backlogs.md)',
      '../orchard/backlogs.md',
      'the link leads to `orchard/backlogs.md`',
      'Did you mean `../orchard/backlog.md`?',
    ],
    [
      '[go](nothing-like-it.md)',
      'nothing-like-it.md',
      'the link leads to `ferry/nothing-like-it.md`',
      'Correct the address, or remove the link.',
    ],
    ['![Pier](peer.png)', 'peer.png', 'the image is `ferry/peer.png`, which is not there', 'Did you mean `pier.png`?'],
    ['[![Pier](peer.png)](sprint-lanes.md)', 'peer.png', 'the image is `ferry/peer.png`', 'Did you mean `pier.png`?'],
    [
      'See [the lanes][1].\n\n[1]: sprint-lane.md "Lanes"',
      'sprint-lane.md',
      'the link leads to `ferry/sprint-lane.md`',
      'Did you mean',
    ],
    [
      '| A |\n|---|\n| [go](sprint-lane.md) |',
      'sprint-lane.md',
      'the link leads to `ferry/sprint-lane.md`',
      'Did you mean',
    ],
    [
      '[go](Sprint-Lanes.md)',
      'Sprint-Lanes.md',
      'the link leads to `ferry/Sprint-Lanes.md`, but the file is `ferry/sprint-lanes.md`, so it works only where case does not count',
      'Write `sprint-lanes.md`.',
    ],
    [
      '[go](#boats)\n\n# Boats of the pier',
      '#boats',
      'the link leads to `#boats`, but nothing in this document has that name',
      'Did you mean `#boats-of-the-pier`?',
    ],
    [
      '[go](sprint-lanes.md#lane-b-school-pier)',
      '#lane-b-school-pier',
      'the link leads to `#lane-b-school-pier`, but nothing in `ferry/sprint-lanes.md` has that name',
      'Did you mean `#lane-b-school--pier`?',
    ],
    [
      '[go](specs#tickets)',
      '#tickets',
      'the link leads to `#tickets`, but nothing in `ferry/specs/README.md`',
      'Correct the address',
    ],
    ['[go](sprint\\-lane.md)', '[go](sprint\\-lane.md)', 'the link leads to `ferry/sprint-lane.md`', 'Did you mean'],
  ])('%s', async (plan, marked, message, help) => {
    const findings = await check(`${plan}\n`);
    expect(findings).toMatchObject([{ marked, severity: 'warning', project: 'ferry' }]);
    expect(findings[0]?.message).toContain(message);
    expect(findings[0]?.help).toContain(help);
  });

  test('is told once for a document, with all its places', async () => {
    const findings = await check('[a](lost.md)\n\n[b](./lost.md)\n\n[c](#lost) [d](#lost)\n');
    expect(
      findings.map(({ line, related }) => [line, related.map((place) => `${place.line}:${place.column}`)]),
    ).toEqual([
      [1, ['3:5']],
      [5, ['5:16']],
    ]);
  });

  test('concerns the document, and the innermost item around it', async () => {
    const [finding] = await check(
      '## F-1: Sell tickets\n**Status:** READY\n\n- **F-2:** Print them, see [how](lost.md)\n',
    );
    expect(finding?.subjects).toEqual([
      { type: 'document', key: 'ferry/plan.md' },
      { type: 'item', key: 'f-2' },
    ]);
  });
});

describe('the name of a document in a code span', () => {
  test.each<[string, string]>([
    ['sprint-lane.md', 'Did you mean `sprint-lanes.md`?'],
    ['sprint_lanes.md', 'Did you mean `sprint-lanes.md`?'],
    ['./sprnit-lanes.md', 'Did you mean `./sprint-lanes.md`?'],
    ['specs/ticket.md', 'Did you mean `specs/tickets.md`?'],
    ['ferry/specs/ticket.md', 'Did you mean `ferry/specs/tickets.md`?'],
    ['specs/boarding.md', 'Correct the address, or remove the link.'],
  ])('`%s` is one of the documents here, and is not there', async (name, help) => {
    expect(await check(`See \`${name}\` for more.\n`)).toMatchObject([
      { marked: `\`${name}\``, message: `\`${name}\` is named, but there is no such document`, help },
    ]);
  });

  test.each([
    'sprint-lanes.md',
    'SPRINT-LANES.md',
    'ferry/specs/tickets.md',
    'orchard/backlog.md',
    'tickets.md',
    'docs/planning/sprint-lanes.md',
    'README.md',
    'CLAUDE.md',
    'docs/api.md',
    'notes.md',
    'sprint-plan.md',
    'sprint-2.md',
    'specs/*.md',
    'specs/<team>.md',
    'cat specs/lost.md',
  ])('`%s` is there, or may be elsewhere', async (name) => {
    expect(await check(`See \`${name}\` for more.\n`)).toEqual([]);
  });

  test('within an item it may be what is still to be written', async () => {
    const item = (name: string) => `## F-1: Sell tickets\n**Status:** READY\n\n- Write \`${name}\`\n`;
    expect(await check(item('specs/boarding.md'))).toEqual([]);
    expect(await check(item('specs/ticket.md'))).toHaveLength(1);
  });
});
