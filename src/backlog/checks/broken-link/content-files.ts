import { createLinkedFileFinder, type FindLinkedFile } from '../../linked-file.ts';
import { foldersOf } from '../../listing.ts';
import { createSuggester } from '../../suggestions.ts';
import type { DocumentReferences } from '../document-references.ts';

/** What is known about the files of a content folder. Paths are relative to it. */
export interface ContentFiles {
  readonly find: FindLinkedFile;
  readonly isFolder: (path: string) => boolean;
  /** False for what lies in a place that the reader did not look at, so that nobody knows whether it is there. */
  readonly isKnown: (path: string) => boolean;
  /** True when some file has this name, wherever it lies. Case does not count. */
  readonly isNameKnown: (name: string) => boolean;
  /** The Markdown files directly in a folder. */
  readonly documentsIn: (folder: string) => readonly string[];
  /** The files that somebody may have meant: of the same name elsewhere, else with a name like it in the same folder. */
  readonly suggest: (path: string) => readonly string[];
}

/** Of more files with one name, whoever wrote it can have meant any. */
const MOST_OF_ONE_NAME = 3;
const DOCUMENT = /\.(?:md|markdown)$/i;

/** Makes what is known of the content folder; of its documents alone where nothing else is known. */
export function knowFiles({ documents, listing }: DocumentReferences): ContentFiles {
  const files = listing?.files ?? new Set(documents.map(({ source }) => source.path));
  const folders = listing?.folders ?? foldersOf(files);
  const byName = Map.groupBy(files, nameOf);
  const names = new Set([...byName.keys()].map((name) => name.toLowerCase()));
  const byFolder = Map.groupBy(files, folderOf);
  const suggesters = new Map<string, ReturnType<typeof createSuggester>>();
  const suggestIn = (folder: string, name: string): string[] => {
    const suggest = suggesters.get(folder) ?? createSuggester((byFolder.get(folder) ?? []).map(nameOf));
    suggesters.set(folder, suggest);
    return suggest(name).map((guess) => (folder === '' ? guess : `${folder}/${guess}`));
  };
  return {
    find: createLinkedFileFinder(files),
    isFolder: (path) => path === '' || folders.has(path),
    isKnown: (path) => {
      if (listing === null && !DOCUMENT.test(path)) return false;
      const above = [path, ...foldersOf([path])];
      if (above.some((one) => listing?.closed.has(one))) return false;
      // A folder that is no project here may be one elsewhere: people show a part of what they have.
      const [project = '', ...rest] = path.split('/');
      return rest.length === 0 || folders.has(project);
    },
    isNameKnown: (name) => names.has(name.toLowerCase()),
    documentsIn: (folder) => (byFolder.get(folder) ?? []).filter((file) => DOCUMENT.test(file)),
    suggest: (path) => {
      const same = byName.get(nameOf(path));
      if (!same) return suggestIn(folderOf(path), nameOf(path));
      return same.length > MOST_OF_ONE_NAME ? [] : same;
    },
  };
}

export function folderOf(path: string): string {
  return path.slice(0, Math.max(path.lastIndexOf('/'), 0));
}

export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
