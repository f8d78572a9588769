import { createFinding, relate } from '../findings.ts';
import type { Backlog, Finding } from '../model.ts';
import { comparePlaces } from '../source.ts';
import { createSuggester, joinChoices, type Suggester } from '../suggestions.ts';
import { fold } from '../vocabulary/normalise.ts';
import { statusWords, termKey } from '../vocabulary/status.ts';
import type { Check } from './check.ts';
import { joinNames, quote } from './naming.ts';
import type { StatedStatus } from './stated-statuses.ts';
import { findStatusTerm } from './status-terms.ts';

/**
 * unknown-status: the status of an item or a sprint is a word that neither the vocabulary nor a legend knows.
 *
 *     | S1-3 | Print boarding passes | Blokced |
 *                                      ^^^^^^^ `S1-3` is “Blokced”, which is no known status
 *     help: Did you mean `blocked`?
 *
 * A word is reported once in a project. A column most of whose cells mean nothing is one fault, or none where most of
 * them are prose. Sentences, numbers and names in code say something else than a status. What a legend explains is known,
 * whatever it means.
 */
export const checkUnknownStatus: Check = ({ backlog, statuses }) => {
  const explained = new Set(
    backlog.documents.flatMap(({ project, legend }) => legend.map(({ term }) => `${project} ${termKey(term)}`)),
  );
  const unknown = [...Map.groupBy(statuses, ({ column }) => column)].flatMap(([column, cells]) =>
    findUnknown(column, cells, explained),
  );
  const faults = Map.groupBy(unknown, ({ status, fault }) => `${status.project} ${fault}`);
  const helpFor = createHelp(backlog.documents);
  return [...faults.values()].flatMap((same) => reportUnknown(same, helpFor));
};

interface UnknownStatus {
  readonly status: StatedStatus;
  /** The word for it, as written. */
  readonly term: string;
  /** Equal for all that is one fault. */
  readonly fault: string;
}

function findUnknown(column: string, cells: readonly StatedStatus[], explained: ReadonlySet<string>): UnknownStatus[] {
  const unread = cells.filter(({ isUnderstood }) => !isUnderstood);
  // Two words may be slips of the hand; more, where fewer are understood, are a way to speak.
  const isForeign = unread.length > Math.max(2, cells.length - unread.length);
  const found = unread.flatMap((status) => {
    const term = findStatusTerm(status.field.text);
    return term === null ? [] : [{ status, term, fault: isForeign ? column : termKey(term) }];
  });
  const isProse = isForeign && found.length * 2 <= unread.length;
  return isProse ? [] : found.filter(({ status, term }) => !explained.has(`${status.project} ${termKey(term)}`));
}

function reportUnknown(same: readonly UnknownStatus[], helpFor: HelpFor): Finding[] {
  const [first, ...others] = same.toSorted((a, b) => comparePlaces(a.status.field.place, b.status.field.place));
  if (!first) return [];
  const { project, field } = first.status;
  const terms = [...new Map(same.map(({ term }) => [termKey(term), term])).values()];
  const names = joinNames([...new Set([first, ...others].map(({ status }) => status.name))], 2);
  const finding = createFinding('unknown-status', field.place, {
    message:
      terms.length > 1
        ? `${names} have no known status: ${joinNames(terms.map(quote))}`
        : `${names} ${others.length > 0 ? 'are' : 'is'} ${quote(first.term)}, which is no known status`,
    related: others
      .slice(0, MOST_RELATED)
      .map(({ status, term }) => relate(`${status.name} is ${quote(term)} here`, status.field.place)),
    project,
    subjects: [first, ...others].map(({ status }) => status.subject),
    ...helpFor(field.place.file, terms.length > 1 ? null : first.term),
  });
  return [finding];
}

/** Whoever looks for a word that hundreds of items have needs no list of them. */
const MOST_RELATED = 5;

type HelpFor = (file: string, term: string | null) => { readonly help?: string };

/** What the words of a document may mean: those of its language and of English, and those of its own legend. */
function createHelp(documents: Backlog['documents']): HelpFor {
  const byFile = new Map(documents.map((document) => [document.file, document]));
  const suggesters = new Map<string, Suggester>();
  return (file, term) => {
    const legend = (byFile.get(file)?.legend ?? []).filter((entry) => entry.class !== null).map((entry) => entry.term);
    const languages = new Set([byFile.get(file)?.language ?? 'en', 'en']);
    const words = [...languages].flatMap((language) => Object.values(statusWords[language] ?? {}).flat());
    const suggest = suggesters.get(file) ?? createSuggester([...legend, ...words], 4);
    suggesters.set(file, suggest);
    const guesses = term === null ? [] : suggest(term).filter((guess) => beginAlike(guess, term));
    const help = [
      ...(guesses.length > 0 ? [`Did you mean ${joinChoices(guesses)}?`] : []),
      ...(legend.length > 0 ? [`The legend of the document explains ${joinTerms(legend)}.`] : []),
    ];
    return help.length > 0 ? { help: help.join(' ') } : {};
  };
}

function joinTerms(terms: readonly string[]): string {
  return joinNames(
    terms.map((term) => `\`${term}\``),
    8,
  );
}

/** "Inactive" is near to "active", and its opposite. */
function beginAlike(one: string, other: string): boolean {
  return fold(one).charAt(0) === fold(other).charAt(0);
}
