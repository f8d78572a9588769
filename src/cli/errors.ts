const FILE_FAILURES: Readonly<Record<string, string>> = {
  ENOENT: 'does not exist',
  ENOTDIR: 'is not a folder',
  EACCES: 'may not be read',
};
const FAILURE = 'BACKLOT_FAILURE';

/** An error that is shown with the usage of the command; exit code 2. */
export function createUsageError(message: string): Error {
  return Object.assign(new Error(message), { code: 'ERR_PARSE_ARGS' });
}

export function isUsageError(error: unknown): error is Error {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
}

/** An error of which the message says all, such as a revision that does not exist; exit code 2. */
export function createFailure(message: string): Error {
  return Object.assign(new Error(message), { code: FAILURE });
}

/** A failure in a sentence; anything that nobody expected is a bug, so with all that is known about it. */
export function describeFailure(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if ('code' in error && error.code === FAILURE) return error.message;
  if (!('syscall' in error && 'code' in error)) return error.stack ?? error.message;
  const reason = FILE_FAILURES[String(error.code)];
  return reason && 'path' in error ? `${error.path} ${reason}` : error.message;
}
