import type { WordsByLanguage } from '../../words/by-language.ts';
import type { Config, Settings } from '../config.ts';
import { createFinding } from '../findings.ts';
import type { Finding } from '../model.ts';
import { collectNames, type NamedRecords, parseQuery, parseSort, type QueryError } from '../query.ts';
import { type Place, placeOf } from '../source.ts';
import { describeChoices } from '../suggestions.ts';

/** A feed that the settings ask for: its query and its order can be read. */
export type FeedSetting = Config['feeds'][string] & { readonly name: string };

/** Reads the feeds of the settings. One whose query or order is wrong is left out, with a finding at the words. */
export function readFeeds(
  { feeds }: Pick<Config, 'feeds'>,
  records: NamedRecords,
  settings: Settings,
  words: WordsByLanguage,
): { readonly feeds: readonly FeedSetting[]; readonly findings: readonly Finding[] } {
  const names = collectNames(records);
  const read = Object.entries(feeds).map(([name, feed]) => ({
    feed: { name, ...feed },
    findings: [
      ...report(settings, words, [name, 'where'], feed.where, parseQuery(feed.where, names).errors),
      ...report(settings, words, [name, 'sort'], feed.sort, parseSort(feed.sort).errors),
    ],
  }));
  return {
    feeds: read.flatMap(({ feed, findings }) => (findings.length > 0 ? [] : [feed])),
    findings: read.flatMap(({ findings }) => findings),
  };
}

function report(
  settings: Settings,
  words: WordsByLanguage,
  [name, part]: readonly [name: string, part: string],
  text: string,
  errors: readonly QueryError[],
): Finding[] {
  return errors.map((error) => {
    const help = describeChoices(error, words.choices);
    return createFinding(words, 'config-invalid', placeInValue(settings, ['feeds', name, part], text, error), {
      message: words.rules['config-invalid'].other(`feeds.${name}.${part}`, error.tell(words.queries)),
      values: ['feeds', name, part],
      ...(help === '' ? {} : { help }),
    });
  });
}

/** The place of a part of a value; all of it where the file spells the value otherwise, with escapes or over lines. */
function placeInValue(
  { source, locate }: Settings,
  path: readonly string[],
  text: string,
  { start, end }: Pick<QueryError, 'start' | 'end'>,
): Place {
  const place = locate(path, 'value');
  const offset = (source.lineStarts[place.line - 1] ?? 0) + place.column - 1;
  const begin = /^["']/.test(source.text.charAt(offset)) ? offset + 1 : offset;
  if (!source.text.startsWith(text, begin)) return place;
  return placeOf(source, { start: begin + start, end: begin + Math.max(end, start + 1) });
}
