import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { defaultConfig } from '../../../src/backlog/config.ts';
import { buildBacklog } from '../../../src/backlog/load-backlog.ts';
import type { RuleCode } from '../../../src/backlog/rules.ts';
import { createSourceFile } from '../../../src/backlog/source.ts';

/** A backlog without any fault; each test plants one in it. */
const project = 'bakery';
const folder = join(import.meta.dirname, 'clean', project);
const clean = new Map(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]));

function check(texts: ReadonlyMap<string, string>, today = '2031-05-01') {
  const documents = [...texts].map(([name, text]) => ({
    project,
    source: createSourceFile(`${project}/${name}`, text),
  }));
  return buildBacklog({ documents, config: defaultConfig, settings: null, findings: [] }, { today }).backlog.findings;
}

/** The clean backlog with one passage of a document replaced. */
function plant(file: string, passage: string, fault: string): Map<string, string> {
  const text = clean.get(file) ?? '';
  if (text.split(passage).length !== 2) throw new Error(`${file} does not hold exactly once: ${passage}`);
  return new Map([...clean, [file, text.replace(passage, () => fault)]]);
}

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
  ['unknown-reference', 'plan.md', '**Depends on:** B-1', '**Depends on:** B-11', '`B-2` refers to `B-11`'],
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
  ['field-conflict', 'lanes.md', 'Marek', 'Sunna', '`B-4` has owner “Sunna”, but its definition says “Marek”'],
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
    'checklist-disagrees',
    'plan.md',
    '- [ ] the crust',
    '- [x] the crust',
    '`B-3` is “In progress”, but all its 2 boxes',
  ],
  ['checklist-disagrees', 'plan.md', '- [x] the keys', '- [ ] the keys', '`B-1` is “Done”, but 1 of its 2 boxes'],
  ['gate-open', 'plan.md', '- [ ] B-5 is complete', '- [x] B-5 is complete', 'is ticked, but `B-5`'],
  ['wait-without-date', 'plan.md', ' (promised for 2031-05-02)', '', '`B-5` waits for “Stall permit'],
  ['overdue', 'plan.md', '2031-06-01', '2031-04-30', '`B-7A` was due on 2031-04-30'],
  ['malformed-table-row', 'lanes.md', '| READY |', '| READY | soon |', 'more cells'],
])('%s in %s is the one finding', (code, file, passage, fault, message) => {
  const findings = check(plant(file, passage, fault));
  expect(findings.map((finding) => finding.code)).toEqual([code]);
  expect(findings[0]?.message).toContain(message);
});

test('a day without a clock is no day to be late on', () => {
  const late = plant('plan.md', '2031-06-01', '2031-04-30');
  expect(check(late, '2031-04-30')).toEqual([]);
  expect(check(late, '2031-05-01')).toHaveLength(1);
});
