import type { UnresolvedReference } from '../link/edges.ts';
import type { Backlog, Item } from '../model.ts';
import { withoutLead } from '../vocabulary/references.ts';
import { compareTitles, readTitleWords, signaturesOf, type TitleWords } from './similar-titles.ts';
import { languagesOf, type TitledItem } from './titles.ts';

/** Fewer words than this name many things outside a backlog. */
const FEWEST_WORDS = 2;

/** Whoever may have meant more than these said nothing definite. */
const MOST_MEANT = 3;

/** Titles of which so many meet under one signature are variations of one theme: any of them may be meant. */
const MOST_NEAR = 20;

/**
 * Finds the waits for something outside that are nearly the title of an item: `Selling tickets` for "Sell tickets". Each
 * says what is meant.
 */
export function findMisnamedWaits(
  backlog: Omit<Backlog, 'findings'>,
  titles: readonly TitledItem[],
): UnresolvedReference[] {
  const waits = backlog.dependencies.filter(
    ({ toType, kind, resolved }) => toType === 'external' && kind === 'blocks' && !resolved,
  );
  if (waits.length === 0) return [];
  const languages = languagesOf(backlog.documents);
  const titlesOf = Map.groupBy(titles, ({ item }) => item.project);
  return [...Map.groupBy(waits, ({ project }) => project)].flatMap(([project, own]) => {
    const findMeant = createFinder(titlesOf.get(project) ?? []);
    return own.flatMap(({ from, fromType, text, source: place }) => {
      const name = withoutLead(text);
      const meant = findMeant(readTitleWords(name, languages(place.file))).filter(({ key }) => key !== from);
      return meant.length === 0 ? [] : [{ project, from, fromType, text: name, place, meant: meant.map(nameOf) }];
    });
  });
}

function nameOf({ id, title }: Item): string {
  return id === null ? title : `${id}: ${title}`;
}

type FindMeant = (words: TitleWords) => readonly Item[];

function createFinder(titled: readonly TitledItem[]): FindMeant {
  const entries = titled.flatMap((each) => signaturesOf(each.title).map((signature) => ({ each, signature })));
  const bySignature = Map.groupBy(entries, ({ signature }) => signature);
  const known = new Set(titled.flatMap(({ title }) => title.words));
  return (words) => {
    if (words.weight < FEWEST_WORDS) return [];
    const met = signaturesOf(words).map((signature) => bySignature.get(signature) ?? []);
    const near = met.filter(({ length }) => length <= MOST_NEAR).flat();
    const meant = near.filter(({ each }) => compareTitles(each.title, words, (word) => !known.has(word)) !== null);
    const items = [...new Set(meant.map(({ each }) => each.item))];
    return items.length <= MOST_MEANT ? items : [];
  };
}
