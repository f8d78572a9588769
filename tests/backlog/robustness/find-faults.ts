import type { LoadedBacklog } from '../../../src/backlog/load-backlog.ts';
import { type Backlog, backlogSchema } from '../../../src/backlog/model.ts';
import { lineText, type Place, type SourceFile } from '../../../src/backlog/source.ts';

/** Everything about a backlog that its readers may rely on and that does not hold. Empty for any documents. */
export function findFaults({ backlog, sources }: LoadedBacklog): string[] {
  const parsed = backlogSchema.safeParse(backlog);
  return [
    ...(parsed.success ? [] : parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)),
    ...findPlaces(backlog).flatMap(({ path, place }) => (isInside(place, sources) ? [] : [`${path} is nowhere`])),
    ...backlog.documents.flatMap((document) => findOutside(document, sources)),
    ...findStrayKeys(backlog),
  ];
}

type Stated = Pick<Place, 'file' | 'line' | 'column'> & Partial<Place>;

/** Every object with a file, a line and a column, wherever it stands. */
function findPlaces(backlog: Backlog): { path: string; place: Stated }[] {
  const found: { path: string; place: Stated }[] = [];
  const visit = (value: unknown, path: string): void => {
    if (typeof value !== 'object' || value === null) return;
    if ('file' in value && 'line' in value && 'column' in value) found.push({ path, place: value as Stated });
    for (const [name, inner] of Object.entries(value)) visit(inner, `${path}.${name}`);
  };
  visit(backlog, 'backlog');
  return found;
}

function isInside({ file, line, column, endLine = line, endColumn = column }: Stated, sources: Sources): boolean {
  const source = sources.get(file);
  const isOrdered = line < endLine || (line === endLine && column <= endColumn);
  return source !== undefined && isOrdered && isAt(source, line, column) && isAt(source, endLine, endColumn);
}

/** A column may stand behind the last character of its line. */
function isAt(source: SourceFile, line: number, column: number): boolean {
  return line >= 1 && line <= source.lineStarts.length && column >= 1 && column <= lineText(source, line).length + 1;
}

type Sources = LoadedBacklog['sources'];

function findOutside({ file, lines, outline, repairs }: Backlog['documents'][number], sources: Sources): string[] {
  const length = sources.get(file)?.text.length ?? 0;
  const headings = outline.filter(({ line }) => line > lines).map(({ text }) => `${file}: no line for heading ${text}`);
  const offsets = repairs.filter(({ offset }) => offset >= length).map(({ offset }) => `${file}: no offset ${offset}`);
  return [...headings, ...offsets];
}

/** Two records of one kind with one key, and keys that nothing has. */
function findStrayKeys({ items, sprints, lanes }: Backlog): string[] {
  const [itemKeys, sprintKeys, laneKeys] = [items, sprints, lanes].map(collectKeys);
  const repeated = [itemKeys, sprintKeys, laneKeys].flatMap((keys) => keys?.repeated ?? []);
  const dangling = items.flatMap(({ project, key, ...item }) => {
    const others = [...item.dependsOn, ...item.blocks, ...item.parallelWith, ...item.relatesTo, item.parent];
    const named = [
      ...others.map((other) => ({ other, known: itemKeys?.known })),
      ...item.lanes.map((other) => ({ other, known: laneKeys?.known })),
      { other: item.sprint, known: sprintKeys?.known },
    ];
    const strays = named.filter(({ other, known }) => other !== null && !known?.has(`${project}/${other}`));
    return strays.map(({ other }) => `${key} names ${other}, which nothing has`);
  });
  return [...repeated.map((key) => `${key} stands for two things`), ...dangling];
}

function collectKeys(records: readonly { readonly project: string; readonly key: string }[]) {
  const known = new Set<string>();
  const repeated: string[] = [];
  for (const { project, key } of records) {
    const name = `${project}/${key}`;
    if (known.has(name)) repeated.push(name);
    known.add(name);
  }
  return { known, repeated };
}
