import type { RuleCode } from './rules.ts';

/** A document, settings or both in which exactly one fault is found. */
export interface ExampleText {
  readonly markdown?: string;
  readonly settings?: string;
  /** The day that it is checked on, YYYY-MM-DD. */
  readonly today?: string;
}

/**
 * The smallest backlog in which each rule fires, for whoever asks what a rule means. Tests hold it to what it finds. Where
 * no text can show the fault, the words of the rule tell of one.
 */
export const ruleExamples: Readonly<Partial<Record<RuleCode, ExampleText>>> = {
  'duplicate-id': {
    markdown: `
### OV-1: Line the big oven
**Status:** READY

### OV-1: Order flour for March
**Status:** READY
`,
  },
  'near-duplicate-item': {
    markdown: `
### OV-1: Print the price labels
**Status:** READY

### OV-4: Printing of price labels
**Status:** PLANNED
`,
  },
  'unknown-reference': {
    markdown: `
### OV-1: Line the big oven
**Status:** PLANNED | **Depends on:** OV-7
`,
  },
  'unknown-status': {
    markdown: `
### OV-1: Line the big oven
**Status:** IN PROGRES
`,
  },
  'missing-field': {
    markdown: `
| Item | Effort | Owner |
|------|--------|-------|
| OV-1: Line the big oven | M | Odile |
| OV-2: Lay the gas pipe | S | Marek |
| OV-3: Bake the first loaf | S | Odile |
| OV-4: Print the price labels | | Sunna |
| OV-5: Paint the shop sign | L | Marek |
`,
  },
  'dependency-cycle': {
    markdown: `
### OV-1: Line the big oven
**Depends on:** OV-2

### OV-2: Lay the gas pipe
**Depends on:** OV-1
`,
  },
  'status-conflict': {
    markdown: `
### OV-1: Line the big oven
**Status:** READY

## This week

| Item | Status |
|------|--------|
| OV-1 | Done |
`,
  },
  'sprint-mismatch': {
    markdown: `
## Sprint 2

### OV-1: Line the big oven
**Status:** READY

## Sprint 1 Lanes

### Lane A: Ovens

| Item | Effort |
|------|--------|
| OV-1: Line the big oven | M |
`,
  },
  'ids-differ-only-by-case': {
    markdown: `
### OV-1a: Line the big oven
**Status:** READY

### OV-1A: Order flour for March
**Status:** READY
`,
  },
  'field-conflict': {
    markdown: `
### OV-1: Line the big oven
**Status:** READY | **Effort:** S

## This week

| Item | Effort |
|------|--------|
| OV-1 | XL |
`,
  },
  'ready-but-waiting': {
    markdown: `
### OV-1: Line the big oven
**Status:** READY | **Depends on:** OV-2

### OV-2: Lay the gas pipe
**Status:** IN PROGRESS
`,
  },
  'done-before-dependency': {
    markdown: `
### OV-1: Line the big oven
**Status:** DONE | **Depends on:** OV-2

### OV-2: Lay the gas pipe
**Status:** PLANNED
`,
  },
  'blocked-without-reason': {
    markdown: `
### OV-1: Line the big oven
**Status:** BLOCKED | **Owner:** Odile
`,
  },
  'blocker-resolved': {
    markdown: `
### OV-1: Line the big oven
**Status:** BLOCKED | **Blocked by:** OV-2

### OV-2: Lay the gas pipe
**Status:** DONE
`,
  },
  'depends-on-later-sprint': {
    markdown: `
## Sprint 1

### OV-1: Line the big oven
**Status:** PLANNED | **Depends on:** OV-2

## Sprint 2

### OV-2: Lay the gas pipe
**Status:** PLANNED
`,
  },
  'lane-disagrees': {
    markdown: `
| Lane | Owner | Items |
|------|-------|-------|
| A | Marek | OV-1 |

### Lane A: Bricks
**Owner:** Odile

| Item | Effort |
|------|--------|
| OV-1: Line the big oven | M |
`,
  },
  'lane-dependency-undeclared': {
    markdown: `
## Sprint 1

### OV-1: Line the big oven
**Depends on:** OV-2

### OV-2: Lay the gas pipe
**Status:** IN PROGRESS

## Sprint 1 Lanes

### Lane A: Bricks
**Depends on:** Nothing

- OV-1: Line the big oven

### Lane B: Pipes
**Depends on:** Nothing

- OV-2: Lay the gas pipe
`,
  },
  'checklist-disagrees': {
    markdown: `
### OV-1: Line the big oven
**Status:** DONE

- [x] Bricks are laid
- [ ] The first fire is lit
`,
  },
  'gate-open': {
    markdown: `
### OV-1: Line the big oven
**Status:** IN PROGRESS

## Release gate

- [x] OV-1 is complete
`,
  },
  'graph-disagrees': {
    markdown: `
### OV-1: Line the big oven
**Depends on:** OV-2

### OV-2: Lay the gas pipe
**Status:** READY

### OV-3: Bake the first loaf
**Status:** PLANNED

## Order of work

\`\`\`mermaid
graph LR
  OV-3 --> OV-1
\`\`\`
`,
  },
  'critical-path-disagrees': {
    markdown: `
### OV-1: Line the big oven
**Depends on:** OV-2

### OV-2: Lay the gas pipe
**Depends on:** None

### OV-3: Bake the first loaf
**Depends on:** None

**Critical path:** OV-3 → OV-1
`,
  },
  'stale-document': {
    markdown: `
> Last updated: 2031-02-01

### OV-1: Line the big oven
**Status:** DONE (2031-03-04)
`,
  },
  'wait-without-date': {
    markdown: `
### OV-1: Line the big oven
**Status:** BLOCKED | **Blocked by:** Bricks from the kiln
`,
  },
  'unreachable-item': {
    markdown: `
## Sprint 1

### OV-1: Line the big oven
**Status:** READY

### OV-2: Lay the gas pipe
**Status:** READY

### OV-3: Bake the first loaf
**Status:** PLANNED

## Sprint 1 Lanes

### Lane A: Bricks

- OV-1: Line the big oven

### Lane B: Pipes

- OV-2: Lay the gas pipe
`,
  },
  overdue: {
    markdown: `
### OV-1: Line the big oven
**Status:** IN PROGRESS | **Due:** 2031-03-01
`,
    today: '2031-03-08',
  },
  'broken-link': {
    markdown: `
### OV-1: Line the big oven
**Status:** READY | **Notes:** see [how to line it](#lining)

## How to line an oven
`,
  },
  'malformed-table-row': {
    markdown: `
| Item | Note |
|------|------|
| OV-1: Line the big oven | \`heat | cool\` twice |
`,
  },
  'unused-ignore': {
    markdown: `
### OV-1: Line the big oven
**Status:** READY
`,
    settings: `
ignores:
  - rule: status-conflict
    item: OV-1
    because: the bricklayer keeps his own list
`,
  },
  'config-invalid': {
    settings: `
rules:
  overdue: fatal
`,
  },
};
