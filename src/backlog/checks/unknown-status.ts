import { createFinding, relate } from '../findings.ts';
import type { Backlog, Finding } from '../model.ts';
import { comparePlaces } from '../source.ts';
import { createSuggester, type Suggester } from '../suggestions.ts';
import { fold } from '../vocabulary/normalise.ts';
import { termKey } from '../vocabulary/status.ts';
import { statusWords } from '../vocabulary/status-words.ts';
import type { Check, Words } from './check.ts';
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
export const checkUnknownStatus: Check = ({ backlog, statuses, words }) => {
  const explained = new Set(
    backlog.documents.flatMap(({ project, legend }) => legend.map(({ term }) => `${project} ${termKey(term)}`)),
  );
  const unknown = [...Map.groupBy(statuses, ({ column }) => column)].flatMap(([column, cells]) =>
    findUnknown(column, cells, explained),
  );
  const faults = Map.groupBy(unknown, ({ status, fault }) => `${status.project} ${fault}`);
  const helpFor = createHelp(backlog.documents, words);
  return [...faults.values()].flatMap((same) => reportUnknown(same, helpFor, words));
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

function reportUnknown(same: readonly UnknownStatus[], helpFor: HelpFor, words: Words): Finding[] {
  const say = words.rules['unknown-status'];
  const [first, ...others] = same.toSorted((a, b) => comparePlaces(a.status.field.place, b.status.field.place));
  if (!first) return [];
  const { project, field } = first.status;
  const terms = [...new Map(same.map(({ term }) => [termKey(term), term])).values()];
  const all = [first, ...others].map(({ status }) => status.named);
  const named = [
    ...new Map(all.map((name) => [typeof name === 'string' ? name : (name.id ?? name.title), name])).values(),
  ];
  const finding = createFinding(words, 'unknown-status', field.place, {
    message: terms.length > 1 ? say.several(named, terms) : say.one(named, others.length > 0, first.term),
    related: others
      .slice(0, MOST_RELATED)
      .map(({ status, term }) => relate(words.places.is(status.named, term), status.field.place)),
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
function createHelp(documents: Backlog['documents'], { choices }: Words): HelpFor {
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
      ...(guesses.length > 0 ? [choices.meant(guesses)] : []),
      ...(legend.length > 0 ? [choices.legend(legend)] : []),
    ];
    return help.length > 0 ? { help: help.join(' ') } : {};
  };
}

/** "Inactive" is near to "active", and its opposite. */
function beginAlike(one: string, other: string): boolean {
  return fold(one).charAt(0) === fold(other).charAt(0);
}
