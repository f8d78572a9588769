/** What a path in a link leads to. */
export interface LinkedFile {
  readonly path: string;
  /** False when the path is the right one but for the case of its letters. */
  readonly isSameCase: boolean;
}

/** Finds the file that a path means; null when there is none. */
export type FindLinkedFile = (path: string) => LinkedFile | null;

const INDEX_NAMES = ['README.md', 'index.md'] as const;

/**
 * Makes the way from the paths of links to files. Tools differ in what they let people write, so `plan` and `plan.html`
 * may mean `plan.md`, and a folder its `README.md` or `index.md`.
 */
export function createLinkedFileFinder(files: Iterable<string>): FindLinkedFile {
  const known = new Set(files);
  const byLower = new Map([...known].map((file) => [file.toLowerCase(), file]));
  return (path) => {
    const readings = listReadings(path);
    const same = readings.find((reading) => known.has(reading));
    if (same !== undefined) return { path: same, isSameCase: true };
    const other = readings.map((reading) => byLower.get(reading.toLowerCase())).find((file) => file !== undefined);
    return other === undefined ? null : { path: other, isSameCase: false };
  };
}

function listReadings(path: string): string[] {
  const inside = path === '' ? '' : `${path}/`;
  return [
    path,
    `${path}.md`,
    `${path}.markdown`,
    ...(path.endsWith('.html') ? [path.replace(/html$/, 'md')] : []),
    ...INDEX_NAMES.map((name) => inside + name),
  ];
}
