/** What a command prints when it is done, and its exit code. */
export interface Outcome {
  readonly code: number;
  readonly output: string;
  /** A remark on the run for people, which is no part of the output. */
  readonly note?: string | undefined;
}

export interface Command {
  readonly summary: string;
  readonly usage: string;
  readonly run: (args: readonly string[]) => Promise<Outcome>;
}
