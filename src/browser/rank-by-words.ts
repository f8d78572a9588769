/** What a word finds: how much it says of a page that it stands there. */
interface Scored {
  readonly id: string;
  readonly score: number;
}

/**
 * What has most of the words of a question. Takes what each word finds: the scores of a page are added, and count as often
 * as words found it. What comes to less than a quarter of the best is left out. Best first.
 */
export function rankByWords<Result extends Scored>(found: readonly (readonly Result[])[]): Result[] {
  const pages = Map.groupBy(found.flat(), ({ id }) => id);
  const ranked = [...pages.values()].map((results) => ({
    result: results[0],
    weight: results.length * results.reduce((sum, { score }) => sum + score, 0),
  }));
  ranked.sort((a, b) => b.weight - a.weight);
  const least = (ranked[0]?.weight ?? 0) / 4;
  return ranked.flatMap(({ result, weight }) => (result && weight >= least ? [result] : []));
}
