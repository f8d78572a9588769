import type { Finding } from '../../backlog/model.ts';
import { formatTerminal, type Report } from '../../backlog/report.ts';
import { type Place, placeOf, type SourceFile, type Span } from '../../backlog/source.ts';

/** What is wrong with an author page, at its place. It ends a build, so it is no finding about the documents. */
export interface Fault {
  readonly place: Place;
  /** Lower-case, no full stop, with the values as written. */
  readonly message: string;
  /** What to do, in sentences. */
  readonly help: string;
}

export function createFault(source: SourceFile, span: Span, message: string, help: string): Fault {
  return { place: placeOf(source, span), message, help };
}

/** Faults for people, each with the lines it is about. */
export function formatFaults(
  faults: readonly Fault[],
  sources: ReadonlyMap<string, SourceFile>,
  { color, words }: { readonly color: boolean; readonly words: Report['words'] },
): string {
  const findings = faults.map(
    ({ place, message, help }): Finding => ({
      ...place,
      code: 'author-page',
      severity: 'error',
      message,
      help,
      related: [],
      project: null,
      subjects: [],
    }),
  );
  return formatTerminal({ findings, sources, documents: sources.size, ignored: 0, since: null, words }, { color });
}

/** An error that says nothing but its message, wherever it is printed: the place is in the page, not in a stack. */
export function createPageError(message: string): Error {
  return Object.assign(new Error(message), { name: 'PageError', stack: message });
}
