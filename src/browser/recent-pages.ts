/** How many pages are kept. */
const MOST = 8;

/**
 * The addresses of the pages that were opened last, the last one first. They stay in this browser, apart for each site of a
 * host. Where storage is forbidden there are none.
 */
export function readRecent(base: string): string[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(nameStore(base)) ?? '[]');
    return Array.isArray(stored) ? stored.filter((url) => typeof url === 'string') : [];
  } catch {
    return [];
  }
}

/** Notes that an item, a sprint, a lane or a document was opened. Other pages are a step away from everywhere. */
export function noteRecent(base: string, path: string): void {
  if (!path.startsWith(base) || !/^[^/]+\/(?:items|sprints|lanes|documents)\/./.test(path.slice(base.length))) return;
  const urls = [path, ...readRecent(base).filter((url) => url !== path)];
  try {
    localStorage.setItem(nameStore(base), JSON.stringify(urls.slice(0, MOST)));
  } catch {
    // Nothing is lost but a convenience.
  }
}

function nameStore(base: string): string {
  return `recent ${base}`;
}
