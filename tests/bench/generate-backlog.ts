import { type Chance, createChance } from './random.ts';

export interface GeneratedDocument {
  /** Path relative to the content root. */
  readonly path: string;
  readonly text: string;
}

/** What every dialect writes down, each in its own way. */
interface Task {
  readonly id: string;
  readonly title: string;
  readonly status: string;
  readonly priority: string;
  readonly effort: string;
  readonly owner: string;
  /** Ids of earlier tasks. */
  readonly after: readonly string[];
  readonly criteria: readonly string[];
}

const ITEMS_IN_A_DOCUMENT = 50;
const ITEMS_IN_A_GROUP = 10;
const DOCUMENTS_IN_A_PROJECT = 10;

const VERBS = ['Measure', 'Replace', 'Paint', 'Seal', 'Sort', 'Label', 'Repair', 'Count', 'Lift', 'Wire'] as const;
const THINGS = ['the north pump', 'seed trays', 'valve four', 'the frost alarm', 'bench lights', 'the vent'] as const;
const PLACES = [
  'in house two',
  'at the river gate',
  'before the frost',
  'for the tomato rows',
  'behind the shed',
] as const;
const STATUSES = ['Done', 'In progress', 'Ready', 'Planned', 'Needs spec', 'Blocked'] as const;
const OWNERS = ['Ines', 'Omar', 'Pia', 'Tomasz', 'Yuki', 'Green team'] as const;
const EFFORTS = ['S', 'M', 'L', '2 days', '5 points'] as const;

const dialects = [writeSections, writeLanes, writeWideTable, writeTasks, writeTickets];

/**
 * Writes a backlog of so many items in five dialects, a document of 50 items each: bold fields under headings, lanes with
 * tables, one wide table, numbered tasks with boxes, tickets by sprint. The same numbers give the same text.
 */
export function generateBacklog(items: number, seed = 1): GeneratedDocument[] {
  const chance = createChance(seed);
  return Array.from({ length: Math.ceil(items / ITEMS_IN_A_DOCUMENT) }, (_, number) => {
    const size = Math.min(ITEMS_IN_A_DOCUMENT, items - number * ITEMS_IN_A_DOCUMENT);
    const tasks = inventTasks(`D${number}`, size, chance);
    const write = dialects[number % dialects.length] ?? writeSections;
    const project = `project-${Math.floor(number / DOCUMENTS_IN_A_PROJECT)}`;
    const groups = groupTasks(tasks).map((group, at) => write(group, at + 1));
    return { path: `${project}/plan-${number}.md`, text: `# Plan ${number}\n\n${groups.join('\n')}` };
  });
}

function inventTasks(prefix: string, count: number, chance: Chance): Task[] {
  return Array.from({ length: count }, (_, at) => ({
    id: `${prefix}-${at + 1}`,
    title: `${chance.pick(VERBS)} ${chance.pick(THINGS)} ${chance.pick(PLACES)}`,
    status: chance.pick(STATUSES),
    priority: `P${chance.below(4)}`,
    effort: chance.pick(EFFORTS),
    owner: chance.pick(OWNERS),
    after: at > 0 && chance.below(3) === 0 ? [`${prefix}-${1 + chance.below(at)}`] : [],
    criteria: Array.from({ length: 2 + chance.below(4) }, () => inventCriterion(chance)),
  }));
}

function inventCriterion(chance: Chance): string {
  const thing = chance.pick(THINGS);
  const minutes = 5 + chance.below(55);
  return `${thing} holds ${chance.pick(PLACES)} for ${minutes} minutes (\`probe --minutes ${minutes}\`), and **${chance.pick(OWNERS)}** has seen it`;
}

function groupTasks(tasks: readonly Task[]): Task[][] {
  const starts = tasks.map((_, at) => at).filter((at) => at % ITEMS_IN_A_GROUP === 0);
  return starts.map((start) => tasks.slice(start, start + ITEMS_IN_A_GROUP));
}

function writeSections(tasks: readonly Task[], number: number): string {
  const sections = tasks.map(
    ({ id, title, status, priority, effort, owner, after, criteria }) => `### ${id}: ${title}
**Priority:** ${priority} | **Status:** ${status} | **Effort:** ${effort} | **Owner:** ${owner}
${after.length > 0 ? `**Depends on:** ${after.join(', ')}\n` : ''}
${criteria.map((text) => `- Check that ${text}`).join('\n')}

**Files:** \`houses/${id.toLowerCase()}/valves.toml\`, \`notes/${id}.md\`
`,
  );
  return `## Sprint ${number} — The ${number}. round\n\n${sections.join('\n---\n\n')}`;
}

function writeLanes(tasks: readonly Task[], number: number): string {
  const rows = tasks.map(
    ({ id, title, effort, status, after }) => `| ${id}: ${title} | ${effort} | ${status} | ${notes(after)} |`,
  );
  const chains = tasks.flatMap(({ id, after }) => after.map((before) => `${before} ──→ ${id}`));
  return `### Lane ${String.fromCharCode(64 + number)}: Row ${number}
**Owner:** ${tasks[0]?.owner}
**Depends on:** Nothing

| Item | Effort | Status | Notes |
|------|--------|--------|-------|
${rows.join('\n')}

**Deliverable:** Everything in row ${number} is dry on a Monday.

\`\`\`
${chains.join('\n')}
\`\`\`
`;
}

function writeWideTable(tasks: readonly Task[], number: number): string {
  const rows = tasks.map(
    ({ id, title, owner, priority, after, criteria, status }) =>
      `| ${id} | House ${number} | Bot → ${owner} | ${title} | ${priority} | ${notes(after)} | ${criteria.join('; ')} | ${status} |`,
  );
  return `## House ${number}

| ID | Stream | Persona | Task | Priority | Dependencies | Tests / Commands | Status |
|----|--------|---------|------|----------|--------------|------------------|--------|
${rows.join('\n')}
`;
}

function writeTasks(tasks: readonly Task[], number: number): string {
  const entries = tasks.map(
    ({ id, title, effort, criteria, after }, at) => `${at + 1}. **${id} ${title}** (${effort})
    - **Why**: the last time nobody noticed for a week
    - **Acceptance**:
${criteria.map((text, index) => `      - [${index === 0 ? 'x' : ' '}] ${text}`).join('\n')}
    - **Dependencies**: ${after.join(', ') || 'None'}
`,
  );
  return `## Week ${number}: the ${number}. walk\n\n**Goal**: no surprise in house ${number}\n\n${entries.join('\n')}`;
}

function writeTickets(tasks: readonly Task[], number: number): string {
  const rows = tasks.map(({ id, title, criteria }) => `| ${id} | ${title} | \`probe ${id}\`; ${criteria.join('; ')} |`);
  return `## Sprint ${number}: Bench ${number}
**Sprint goal:** bench ${number} waters itself.
**Demo slice:** Pia pulls the hose and nothing dries out.

| Ticket | Change | Validation |
|---|---|---|
${rows.join('\n')}

### Sprint acceptance tests
1. The log of the night is empty.
2. The tank is as full as in the evening.
`;
}

function notes(after: readonly string[]): string {
  return after.length > 0 ? `After ${after.join(', ')}` : 'None';
}
