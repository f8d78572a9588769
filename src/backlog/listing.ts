/** What the reader saw of a content folder. Paths are relative to it. */
export interface Listing {
  readonly files: ReadonlySet<string>;
  readonly folders: ReadonlySet<string>;
  /** Files and folders that the reader did not look at, so that nobody knows what is in them. */
  readonly closed: ReadonlySet<string>;
}

/** The folders that hold some files, however deep. */
export function foldersOf(files: Iterable<string>): Set<string> {
  const folders = new Set<string>();
  for (const file of files) {
    for (let end = file.lastIndexOf('/'); end > 0; end = file.lastIndexOf('/', end - 1))
      folders.add(file.slice(0, end));
  }
  return folders;
}
