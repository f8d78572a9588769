/** What every dialect writes down, each in its own way. */
export interface Task {
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

/** Writes a group of tasks: a sprint, a lane, a week. */
type Dialect = (tasks: readonly Task[], number: number) => string;

/** Ten ways to write the same: headings, tables, lists, paragraphs and fences, one of them not in English. */
export const dialects: readonly [Dialect, ...Dialect[]] = [
  writeSections,
  writeLanes,
  writeWideTable,
  writeTasks,
  writeTickets,
  writeBoxes,
  writeParagraphs,
  writeGerman,
  writeValues,
  writeColumns,
];

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

function writeBoxes(tasks: readonly Task[], number: number): string {
  const entries = tasks.map(({ id, title, status, after, criteria }, at) => {
    const notes = criteria.map((text) => `  - ${text}`).join('\n');
    const waits = after.length > 0 ? ` (depends on ${after.join(', ')})` : '';
    return `- [${status === 'Done' ? 'x' : ' '}] ${id} [P] [US${at + 1}] ${title}${waits}\n${notes}`;
  });
  return `## Phase ${number}: House ${number}\n\n${entries.join('\n')}\n`;
}

function writeParagraphs(tasks: readonly Task[], number: number): string {
  const entries = tasks.map(
    ({ id, title, status, owner, effort, after, criteria }) => `**${id}: ${title}**

Status: ${status}
Owner: ${owner}
Effort: ${effort}
Depends on: ${after.join(', ') || 'none'}

${criteria.map((text) => `- ${text}`).join('\n')}
`,
  );
  return `## Wave ${number}\n\n${entries.join('\n')}`;
}

const GERMAN_STATUS: Readonly<Record<string, string>> = {
  Done: 'Erledigt ✅',
  'In progress': 'In Arbeit',
  Ready: 'Bereit',
  Planned: 'Geplant',
  Blocked: 'Blockiert',
};

function writeGerman(tasks: readonly Task[], number: number): string {
  const rows = tasks.map(
    ({ id, title, status, effort, owner, after, criteria }) =>
      `| ${id} | ${title} – für Gewächshaus ${number} | ${GERMAN_STATUS[status] ?? 'Offen'} | ${effort} | ${owner} | ${after.join(', ') || '–'} | ${criteria.join('; ')} |`,
  );
  return `## Woche ${number}: Größere Häuser

| Nr. | Aufgabe | Status | Aufwand | Verantwortlich | Abhängig von | Prüfung |
|-----|---------|--------|---------|----------------|--------------|---------|
${rows.join('\n')}
`;
}

function writeValues(tasks: readonly Task[], number: number): string {
  const rows = tasks.map(
    ({ id, title, status, priority, owner, after, criteria }) =>
      `${id},${title},${status},${priority},${owner},${after[0] ?? ''},${criteria.join(' and ').replaceAll(',', '')}`,
  );
  return `## Stage ${number}\n\n\`\`\`csv\nid,title,status,priority,owner,depends on,acceptance\n${rows.join('\n')}\n\`\`\`\n`;
}

function writeColumns(tasks: readonly Task[], number: number): string {
  const rows = tasks.map(
    ({ id, title, owner, effort }) => `${id.padEnd(10)}  ${title.padEnd(50)}  ${owner.padEnd(12)}  ${effort}`,
  );
  return `## Iteration ${number}\n\n\`\`\`\n${rows.join('\n')}\n\`\`\`\n`;
}
