export const FERRY_PLAN = `# Ferry plan

> Last updated: 2031-03-22

## Status legend

- \`READY\` — specified, nothing in the way

## Definition of done

1. Every change is tried on the small ferry

## Sprint 1 — Timetable

**Goal:** Sailings that never touch the ground

### FER-1: Read the tide tables

**Priority:** P1 | **Status:** DONE (2031-03-02) | **Effort:** S

- Fetch the yearly tables from the pilot office
- [x] Low water of every pier is known a year ahead

### FER-2: Sailings that follow the tide

**Priority:** P1 | **Status:** IN PROGRESS | **Depends on:** FER-1 | **Watch out:** the spring tide of 12 April

- Shift a sailing by at most \`20 min\`
- Tell the crew app about each shift
- [x] No sailing leaves a pier below low water
- [ ] A shift reaches the crew within a minute

### FER-3: Crew roster import

**Priority:** P2 | **Status:** READY, parallel with FER-2

Acceptance: One week of sailings without a grounding

## Sprint 2 — Boarding

### FER-4: Ticket gate that knows the sailing

**Priority:** P1 | **Status:** BLOCKED | **Blocked by:** Two turnstiles from the maker | **Depends on:** FER-2

- Read the ticket with the pier scanner

### FER-5: Count passengers at the gate

**Priority:** P2 | **Blocked by:** FER-4

### FER-6: Night gate with one guard

**Priority:** P3 | **Depends on:** FER-4

### FER-7: Passenger report for the harbour office

**Priority:** P2 | **Depends on:** FER-5

## Later

### FER-8: Paper tickets in winter

### FER-9: Fax interface
`;

export const FERRY_LANES = `# Ferry lanes

## Sprint 1

### Lane A: Timetable

**Owner:** Harbour Data

| Task | Status |
|---|---|
| FER-1: tide tables | done |
| FER-2: tidal sailings | ready |

### Lane B: Crew

**Owner:** Crew Tools | **Depends on:** Lane A

| Task | Status |
|---|---|
| FER-3: roster import | ready |

## Sprint 2

### Lane C: Piers

| Task | Size |
|---|---|
| FER-4: gate | L |
| Paint the pier signs | S |
| FER-99 | S |

## Critical path

1. [x] Tides are known
2. Sailings move by themselves
3. Nobody boards the wrong ferry
`;

export const ORCHARD_PLAN = `# Orchard plan

## Week 1

| Id | Work |
|---|---|
| ORC-01 | Prune the north rows |
| ORC-02 | Graft the north rows |
| ORC-03 | Water the north rows |
| ORC-04 | Shade the north rows |
| ORC-05 | Harvest the north rows |
| ORC-06 | Press the north rows |

## Week 2

| Id | Work |
|---|---|
| ORC-07 | Bottle the north rows |
| ORC-08 | Label the north rows |
| ORC-09 | Store the north rows |
| ORC-10 | Ship the north rows |
| ORC-11 | Sell the north rows |
| ORC-12 | Rest the north rows |
`;
