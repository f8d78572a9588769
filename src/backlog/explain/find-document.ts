import { createSuggester } from '../suggestions.ts';

/** The document that somebody means; when there is none, the names they may have meant. */
export interface FoundDocument {
  readonly file: string | null;
  readonly suggestions: readonly string[];
}

/**
 * Finds a document by its path. `paths` are readings of what was typed, each relative to the content root; the first that
 * is a known document counts. A wrong one suggests documents with a path or a file name like it.
 */
export function findDocument(known: readonly string[], paths: readonly string[]): FoundDocument {
  const file = paths.find((path) => known.includes(path));
  if (file !== undefined) return { file, suggestions: [] };
  const suggest = createSuggester(known);
  const near = paths.map(suggest).find((names) => names.length > 0);
  return { file: null, suggestions: near ?? suggestByFileName(known, paths[0] ?? '') };
}

function suggestByFileName(known: readonly string[], path: string): string[] {
  const names = createSuggester(known.map(fileNameOf))(fileNameOf(path));
  return known.filter((name) => names.includes(fileNameOf(name)));
}

function fileNameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
