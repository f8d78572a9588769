import { createFinding, type RuleWords } from '../../backlog/findings.ts';
import type { Finding } from '../../backlog/model.ts';
import { placeOf, type SourceFile, type Span } from '../../backlog/source.ts';

/** author-page: what is wrong with a page, at its words. `help` says what to do, in sentences. */
export function createFault(words: RuleWords, source: SourceFile, span: Span, message: string, help: string): Finding {
  return createFinding(words, 'author-page', placeOf(source, span), { message, help });
}

/** An error that says nothing but its message, wherever it is printed: the place is in the page, not in a stack. */
export function createPageError(message: string): Error {
  return Object.assign(new Error(message), { name: 'PageError', stack: message });
}
