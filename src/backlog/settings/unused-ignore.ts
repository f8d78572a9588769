import type { WordsByLanguage } from '../../words/by-language.ts';
import type { Config, Locate } from '../config.ts';
import { createFinding } from '../findings.ts';
import type { Backlog, Finding } from '../model.ts';
import { type Rule, type RuleCode, rules } from '../rules.ts';
import { createSuggester } from '../suggestions.ts';
import { createItemFinder } from './find-items.ts';

/** What ignores are read against. */
export interface IgnoreContext {
  readonly config: Pick<Config, 'ignores' | 'rules'>;
  readonly backlog: Pick<Backlog, 'items' | 'documents'>;
  readonly locate: Locate;
  /** False where the rules that need the day say nothing. */
  readonly hasDay: boolean;
  readonly words: WordsByLanguage;
}

/**
 * unused-ignore: an ignore of the settings, by its number, that takes out no finding.
 *
 *     ignores:
 *       - { rule: overdue, item: F-11, because: agreed with the harbour office }
 *                                ^^^^ no item is called `F-11`
 *     help: Did you mean `F-1`?
 */
export function reportUnusedIgnores(unused: readonly number[], context: IgnoreContext): Finding[] {
  const { config, locate, hasDay, words } = context;
  const heard = unused.filter((at) => hasDay || !needsDay(config.ignores[at]?.rule));
  if (heard.length === 0) return [];
  const explain = createExplainer(context);
  return heard.map((at) => {
    const { part, message, help } = explain(at);
    return createFinding(words, 'unused-ignore', locate(['ignores', at, part], 'value'), {
      message,
      values: listValues(config.ignores[at]),
      ...(help ? { help } : {}),
    });
  });
}

/** What an ignore is about; its reason may be told in other words. */
function listValues({ because: _, ...about }: Partial<Config['ignores'][number]> = {}): string[] {
  return Object.entries(about).map(([name, value]) => `${name}: ${value}`);
}

/** Why an ignore takes out nothing, and which part of it shows that. */
interface Reason {
  readonly part: 'rule' | 'item' | 'document';
  readonly message: string;
  readonly help?: string;
}

function createExplainer({ config, backlog, words }: IgnoreContext): (at: number) => Reason {
  const { items, documents } = backlog;
  const say = words.rules['unused-ignore'];
  const propose = (guesses: readonly string[]): Pick<Reason, 'help'> =>
    guesses.length > 0 ? { help: words.choices.meant(guesses) } : {};
  const { find, suggest } = createItemFinder({ items });
  const files = documents.map(({ file }) => file);
  const suggestFile = createSuggester(files);
  const explainItem = (item: string): Reason | undefined => {
    const { projects } = find(item);
    if (projects.length === 1) return undefined;
    if (projects.length === 0) return { part: 'item', message: say.item(item), ...propose(suggest(item)) };
    return {
      part: 'item',
      message: say.several(item, projects.length),
      help: words.choices.write(projects.map((project) => `${project}/${item}`)),
    };
  };
  const explainDocument = (file: string): Reason | undefined =>
    files.includes(file) ? undefined : { part: 'document', message: say.document(file), ...propose(suggestFile(file)) };

  return (at) => {
    const { rule, item, document } = config.ignores[at] ?? { rule: '' };
    if (config.rules[rule as RuleCode] === 'off') return { part: 'rule', message: say.off(rule) };
    return (
      (item === undefined ? undefined : explainItem(item)) ??
      (document === undefined ? undefined : explainDocument(document)) ?? {
        part: 'rule',
        message: say.found(rule, item, document),
      }
    );
  };
}

/** Without a day nothing is late, so an ignore of what is late has nothing to do, and is right all the same. */
function needsDay(rule: RuleCode | undefined): boolean {
  const known: Rule | undefined = rule && rules[rule];
  return known?.needsDay === true;
}
