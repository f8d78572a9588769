import { dialects, type Task } from './dialects.ts';
import { type Chance, createChance } from './random.ts';

export interface GeneratedDocument {
  /** Path relative to the content root. */
  readonly path: string;
  readonly text: string;
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

/**
 * Writes a backlog of so many items, a document of 50 items each and ten documents a project unless told otherwise, each in
 * another dialect. The same numbers give the same text.
 */
export function generateBacklog(
  items: number,
  documentsInAProject = DOCUMENTS_IN_A_PROJECT,
  seed = 1,
): GeneratedDocument[] {
  const chance = createChance(seed);
  return Array.from({ length: Math.ceil(items / ITEMS_IN_A_DOCUMENT) }, (_, number) => {
    const size = Math.min(ITEMS_IN_A_DOCUMENT, items - number * ITEMS_IN_A_DOCUMENT);
    const tasks = inventTasks(`D${number}`, size, chance);
    const write = dialects[number % dialects.length] ?? dialects[0];
    const project = `project-${Math.floor(number / documentsInAProject)}`;
    const groups = groupTasks(tasks).map((group, at) => `${write(group, at + 1)}\n${inventProse(chance)}\n`);
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

/** What people write around their tasks: nothing of it is one. */
function inventProse(chance: Chance): string {
  const sentences = Array.from({ length: 8 }, () => {
    const [place, thing] = [chance.pick(PLACES), chance.pick(THINGS)];
    return `What we learnt ${place} is that *${thing}* takes longer than anybody thought, and that ${chance.pick(OWNERS)} was right.`;
  });
  return sentences.join(' ');
}

function groupTasks(tasks: readonly Task[]): Task[][] {
  const starts = tasks.map((_, at) => at).filter((at) => at % ITEMS_IN_A_GROUP === 0);
  return starts.map((start) => tasks.slice(start, start + ITEMS_IN_A_GROUP));
}
