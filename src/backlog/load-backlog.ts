import type { Config } from './config.ts';
import type { Backlog } from './model.ts';
import type { SourceFile } from './source.ts';

/** A backlog with the texts it was read from. */
export interface LoadedBacklog {
  readonly backlog: Backlog;
  /** The documents' texts, by path relative to the content root. */
  readonly sources: ReadonlyMap<string, SourceFile>;
  readonly config: Config;
}
