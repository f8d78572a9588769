import { foldName } from './fold-name.ts';

/**
 * The name of a project whose settings give none: as a title of its documents writes it (`CrewHub` in `Sprint plan of
 * CrewHub` for `crewhub`), else the words of its folder (`Crew Hub` for `crew-hub`).
 */
export function nameProject(slug: string, documents: readonly { readonly title: string }[]): string {
  const name = foldName(slug);
  const written = documents.values().flatMap(({ title }) => findWritten(title, name));
  return written.next().value ?? slug.replace(WORD, (_, gap: string, letter: string) => capital(gap, letter));
}

const WORD = /(^|[-_])(\p{L})/gu;

function capital(gap: string, letter: string): string {
  return `${gap ? ' ' : ''}${letter.toUpperCase()}`;
}

/** Words of a title that are the name but for case and separators. Small letters alone say no more than the folder. */
function findWritten(title: string, name: string): string[] {
  const words = [...title.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map(({ index, 0: word }) => ({
    start: index,
    end: index + word.length,
    letters: foldName(word),
  }));
  return words.flatMap(({ start }, first) => {
    let letters = '';
    for (let last = first; last < words.length && letters.length < name.length; last++) {
      letters += words[last]?.letters;
      const written = title.slice(start, words[last]?.end);
      if (letters === name && written !== written.toLowerCase()) return [written];
    }
    return [];
  });
}
