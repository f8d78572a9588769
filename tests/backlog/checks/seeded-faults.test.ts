import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { defaultConfig } from '../../../src/backlog/config.ts';
import { buildBacklog } from '../../../src/backlog/load-backlog.ts';
import type { Finding } from '../../../src/backlog/model.ts';
import { readSource } from '../../../src/backlog/read-documents.ts';
import type { RuleCode } from '../../../src/backlog/rules.ts';
import { wordsIn } from '../../../src/words/by-language.ts';
import type { Language } from '../../../src/words/languages.ts';

/** A backlog without any fault; each test plants one in it. */
const project = 'bakery';
const folder = join(import.meta.dirname, 'clean', project);
const clean = new Map(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]));

function check(texts: ReadonlyMap<string, string>, today = '2031-05-01', language: Language = 'en') {
  const findings: Finding[] = [];
  const documents = [...texts].map(([name, text]) => ({
    project,
    source: readSource(`${project}/${name}`, Buffer.from(text), findings, wordsIn(language)),
  }));
  return buildBacklog({ documents, config: { ...defaultConfig, language }, settings: null, findings }, { today })
    .backlog.findings;
}

/** The clean backlog with one passage of a document replaced. */
function plant(file: string, passage: string, fault: string): Map<string, string> {
  const text = clean.get(file) ?? '';
  if (text.split(passage).length !== 2) throw new Error(`${file} does not hold exactly once: ${passage}`);
  return new Map([...clean, [file, text.replace(passage, () => fault)]]);
}

/** What each section of the plan states. */
const full = '**Status:** Planned | **Priority:** P3 | **Effort:** S | **Owner:** Odile';

test('the clean backlog has no findings', () => {
  expect(check(clean)).toEqual([]);
});

test.each<[RuleCode, string, string, string, string]>([
  ['duplicate-id', 'plan.md', '### B-8: Decorate', '### B-7A: Decorate', '`B-7A` names two'],
  [
    'ids-differ-only-by-case',
    'plan.md',
    '### B-8: Decorate',
    '### B-7a: Decorate',
    '`B-7a` “Decorate the window” differs',
  ],
  [
    'missing-field',
    'plan.md',
    '## Dependency graph',
    `${['B-9: Grease the tins', 'B-10: Whip the cream'].map((title) => `### ${title}\n${full}`).join('\n\n')}
### B-11: Weigh the flour\n**Status:** Planned | **Priority:** P3 | **Owner:** Odile\n\n## Dependency graph`,
    '`B-11` states no effort, which all its 4 siblings state',
  ],
  [
    'near-duplicate-item',
    'plan.md',
    '### B-5: Sell at the market',
    '### B-5: First loaf: bake',
    '`B-5` “First loaf: bake” reads like `B-3` “Bake the first loaf”',
  ],
  ['unknown-reference', 'plan.md', '**Depends on:** B-1', '**Depends on:** B-11', '`B-2` refers to `B-11`'],
  ['unknown-status', 'plan.md', '**Status:** READY', '**Status:** REDAY', '`B-4` is “REDAY”'],
  [
    'unknown-reference',
    'plan.md',
    '**Depends on:** B-3\n\n## Sprint 3',
    '**Depends on:** The first loaf baked\n\n## Sprint 3',
    '`B-6` waits for “The first loaf baked”',
  ],
  [
    'dependency-cycle',
    'plan.md',
    '**Owner:** Odile\n\n- [x] the lease',
    '**Owner:** Odile\n**Depends on:** B-2\n\n- [x] the lease',
    '`B-1` → `B-2`',
  ],
  ['status-conflict', 'lanes.md', 'S | In progress', 'S | Done', '`B-3` is “Done”, but'],
  [
    'sprint-mismatch',
    'lanes.md',
    '### Lane B: School',
    '## Sprint 3\n\n### Lane B: School',
    'is planned in a Sprint 3 lane',
  ],
  ['field-conflict', 'lanes.md', '| S |', '| L |', '`B-3` has effort “L”, but its definition says “S”'],
  [
    'field-conflict',
    'lanes.md',
    '| Marek | M',
    '| Sunna | M',
    '`B-4` has owner “Sunna”, but its definition says “Marek”',
  ],
  [
    'ready-but-waiting',
    'plan.md',
    '**Owner:** Marek\n**Depends on:** B-2',
    '**Owner:** Marek\n**Depends on:** B-3',
    '`B-4` is “READY”, but waits for `B-3`',
  ],
  [
    'done-before-dependency',
    'plan.md',
    '**Depends on:** B-1',
    '**Depends on:** B-8',
    '`B-2` is “Done”, but depends on `B-8`',
  ],
  [
    'blocked-without-reason',
    'plan.md',
    '**Owner:** Odile\n**Depends on:** B-3\n\n## Sprint 3',
    '**Owner:** Odile\n\n## Sprint 3',
    '`B-6` is “BLOCKED”, and nothing',
  ],
  [
    'blocker-resolved',
    'plan.md',
    '**Depends on:** B-3\n\n## Sprint 3',
    '**Depends on:** B-2\n\n## Sprint 3',
    '`B-6` is “BLOCKED”, but `B-2`',
  ],
  [
    'depends-on-later-sprint',
    'plan.md',
    '**Depends on:** B-3\n\n## Sprint 3',
    '**Depends on:** B-7A\n\n## Sprint 3',
    '`B-6` in Sprint 2 waits for `B-7A`',
  ],
  [
    'lane-dependency-undeclared',
    'plan.md',
    '**Depends on:** B-3\n\n## Sprint 3',
    '**Depends on:** B-4\n\n## Sprint 3',
    '“Lane A: Oven” says that it depends on nothing, but `B-6` waits for `B-4`',
  ],
  [
    'checklist-disagrees',
    'plan.md',
    '- [ ] the crust',
    '- [x] the crust',
    '`B-3` is “In progress”, but all its 2 boxes',
  ],
  ['checklist-disagrees', 'plan.md', '- [x] the keys', '- [ ] the keys', '`B-1` is “Done”, but 1 of its 2 boxes'],
  ['gate-open', 'plan.md', '- [ ] B-5 is complete', '- [x] B-5 is complete', 'is ticked, but `B-5`'],
  [
    'graph-disagrees',
    'plan.md',
    '--> B-3 -->',
    '--> B-3 & B-8 -->',
    '`B-7A` waits for `B-8` in the graph, but states “B-3”',
  ],
  [
    'graph-disagrees',
    'plan.md',
    '--> B-3 -->',
    '--> B-3\n  B-2 -->',
    '`B-7A` waits for `B-3`, but the graph that draws both leaves that out',
  ],
  ['lane-disagrees', 'lanes.md', '| A | Odile |', '| A | Sunna |', '“Lane A: Oven” has owner “Sunna”, but another'],
  ['lane-disagrees', 'lanes.md', '| B-4 |', '| B-4, B-6 |', '“Lane B: School” lists `B-6` here, but not under its'],
  [
    'lane-disagrees',
    'lanes.md',
    'B-3, B-5, B-6 |\n| B | Marek | B-4 |',
    'B-3, B-5 |\n| B | Marek | B-4, B-6 |',
    '“Lane B: School” lists `B-6` here, but not under its heading',
  ],
  [
    'lane-disagrees',
    'plan.md',
    '**Owner:** Odile\n**Depends on:** B-3\n\n## Sprint 3',
    '**Owner:** Odile\n**Lane:** B\n**Depends on:** B-3\n\n## Sprint 3',
    '`B-6` is in “Lane B: School” by its own words, but “Lane A: Oven” lists it',
  ],
  [
    'lane-disagrees',
    'lanes.md',
    `| 1 | B-3: Bake the first loaf | Odile | S | In progress |
| 2 | B-6: Slice the loaf | Odile | | |`,
    `| 1 | B-6: Slice the loaf | Odile | | |
| 2 | B-3: Bake the first loaf | Odile | S | In progress |`,
    '“Lane A: Oven” puts `B-6` before `B-3`, which it waits for',
  ],
  [
    'unreachable-item',
    'plan.md',
    '## Sprint 3 — Cake',
    `### B-9: Grease the tins\n${full}\n\n## Sprint 3 — Cake`,
    '`B-9` stands in none of the 2 lanes of Sprint 2',
  ],
  [
    'critical-path-disagrees',
    'plan.md',
    'B-2 → B-3 → B-7A',
    'B-2 → B-4 → B-7A',
    '`B-7A` follows `B-4` on the critical path, but states “B-3”',
  ],
  [
    'critical-path-disagrees',
    'plan.md',
    'B-2 → B-3 → B-7A',
    'B-1 → B-7A',
    'the critical path `B-7A` leaves out `B-3` of `B-3` → `B-7A`',
  ],
  [
    'stale-document',
    'plan.md',
    '- 2031-04-18: the oven',
    '- 2031-04-28: the oven',
    'last updated on 2031-04-20, but its log has an entry of 2031-04-28',
  ],
  ['wait-without-date', 'plan.md', ' (promised for 2031-05-02)', '', '`B-5` waits for “Stall permit'],
  ['overdue', 'plan.md', '2031-06-01', '2031-04-30', '`B-7A` was due on 2031-04-30'],
  ['broken-link', 'lanes.md', 'bakes what', 'bakes [what](plans.md)', 'leads to `bakery/plans.md`'],
  ['malformed-table-row', 'lanes.md', '| READY |', '| READY | soon |', 'more cells'],
  ['mojibake-repaired', 'lanes.md', 'bakes what', 'bakes ‚Äì for the fair ‚Äì what', '2 characters were damaged'],
])('%s in %s is the one finding', (code, file, passage, fault, message) => {
  const findings = check(plant(file, passage, fault));
  expect(findings.map((finding) => finding.code)).toEqual([code]);
  expect(findings[0]?.message).toContain(message);

  const german = check(plant(file, passage, fault), '2031-05-01', 'de');
  expect(german.map(withoutWords)).toEqual(findings.map(withoutWords));
  expect(german[0]?.message).not.toBe(findings[0]?.message);
  expect(german[0]?.help).not.toBe(findings[0]?.help);
});

/** What stays the same of a finding in all languages. */
function withoutWords({ message: _, help: __, related, ...rest }: Finding) {
  return { ...rest, related: related.map(({ message: _, ...place }) => place) };
}

test('a day without a clock is no day to be late on', () => {
  const late = plant('plan.md', '2031-06-01', '2031-04-30');
  expect(check(late, '2031-04-30')).toEqual([]);
  expect(check(late, '2031-05-01')).toHaveLength(1);
});
