import type { Place } from '../source.ts';

/**
 * The path of a document from where its reader looks for it; `folder` is the path of the content folder from there,
 * with `/` separators, empty when it is that very place.
 */
export function joinPath(folder: string, file: string): string {
  return folder === '' || folder === '.' ? file : `${folder.replace(/\/$/, '')}/${file}`;
}

/** `docs/ferry/plan.md:12:3`, which terminals and editors open. */
export function formatPlace(folder: string, { file, line, column }: Pick<Place, 'file' | 'line' | 'column'>): string {
  return `${joinPath(folder, file)}:${line}:${column}`;
}
