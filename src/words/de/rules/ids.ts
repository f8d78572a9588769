import type { words as english } from '../../en/rules/ids.ts';
import { name, quote } from '../naming.ts';

/** The id, where there is one, with the title. */
function full({ id, title }: { readonly id?: string | null; readonly title: string }): string {
  return id ? `\`${id}\` ${quote(title)}` : quote(title);
}

export const words: typeof english = {
  'duplicate-id': {
    title: 'Eine ID für zwei verschiedene Arbeiten',
    why: 'Links, Abhängigkeiten und Gespräche, in denen die ID vorkommt, können beide meinen.',
    help: 'Einem der beiden eine andere ID geben, oder beiden denselben Titel, falls es dieselbe Arbeit ist.',
    found: (item, first) =>
      `${name(item)} steht für zwei verschiedene Arbeiten: ${quote(first.title)} und ${quote(item.title)}`,
    first: 'zuerst hier definiert',
  },
  'ids-differ-only-by-case': {
    title: 'Zwei IDs, die sich nur in der Groß- und Kleinschreibung unterscheiden',
    why: 'Verweise und Adressen gelten ohne Rücksicht auf Groß- und Kleinschreibung, können also beide Einträge meinen.',
    help: 'Einem der beiden eine andere ID geben, oder beide gleich schreiben, falls es dieselbe Arbeit ist.',
    found: (item, first) => `${full(item)} unterscheidet sich nur in der Groß- und Kleinschreibung von ${full(first)}`,
    first: (first) => `${name(first)} ist hier definiert`,
  },
  'near-duplicate-item': {
    title: 'Zwei Einträge, die nach derselben Arbeit klingen',
    why: 'Zwei Leute erledigen womöglich dieselbe Arbeit, oder jeder wartet auf den anderen.',
    help: 'Einen Eintrag daraus machen, die Beziehung nennen oder Titel wählen, die beide unterscheiden.',
    found: (later, first) => `${full(later)} klingt wie ${full(first)}`,
    first: (first) => `${full(first)} steht hier`,
  },
  'unknown-reference': {
    title: 'Ein Verweis auf eine ID, die nirgends definiert ist',
    why: 'Worauf ein Eintrag wartet, lässt sich nicht verfolgen, wenn es das Genannte nicht gibt.',
    help: 'Die ID berichtigen oder den gemeinten Eintrag definieren.',
    undefined: (from, id, project) =>
      `${name(from)} verweist auf \`${id}\`, aber nichts in ${project} definiert diese ID`,
    misnamed: (from, text, project) => `${name(from)} wartet auf ${quote(text)}, aber nichts in ${project} heißt so`,
  },
};
