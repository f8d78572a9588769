import type { Config, Locate } from '../config.ts';
import { createFinding } from '../findings.ts';
import type { Backlog, Finding } from '../model.ts';
import { type Rule, type RuleCode, rules } from '../rules.ts';
import { createSuggester, joinChoices } from '../suggestions.ts';
import { createItemFinder } from './find-items.ts';

/** What ignores are read against. */
export interface IgnoreContext {
  readonly config: Pick<Config, 'ignores' | 'rules'>;
  readonly backlog: Pick<Backlog, 'items' | 'documents'>;
  readonly locate: Locate;
  /** False where the rules that need the day say nothing. */
  readonly hasDay: boolean;
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
  const { config, backlog, locate, hasDay } = context;
  const heard = unused.filter((at) => hasDay || !needsDay(config.ignores[at]?.rule));
  if (heard.length === 0) return [];
  const explain = createExplainer(context.config, backlog);
  return heard.map((at) => {
    const { part, message, help } = explain(at);
    return createFinding('unused-ignore', locate(['ignores', at, part], 'value'), {
      message,
      ...(help ? { help } : {}),
    });
  });
}

/** Why an ignore takes out nothing, and which part of it shows that. */
interface Reason {
  readonly part: 'rule' | 'item' | 'document';
  readonly message: string;
  readonly help?: string;
}

function createExplainer(
  config: IgnoreContext['config'],
  { items, documents }: IgnoreContext['backlog'],
): (at: number) => Reason {
  const { find, suggest } = createItemFinder({ items });
  const files = documents.map(({ file }) => file);
  const suggestFile = createSuggester(files);
  const explainItem = (item: string): Reason | undefined => {
    const { projects } = find(item);
    if (projects.length === 1) return undefined;
    if (projects.length === 0)
      return { part: 'item', message: `no item is called \`${item}\``, ...propose(suggest(item)) };
    const choices = joinChoices(projects.map((project) => `${project}/${item}`));
    return {
      part: 'item',
      message: `\`${item}\` can be an item of ${projects.length} projects`,
      help: `Write ${choices}.`,
    };
  };
  const explainDocument = (file: string): Reason | undefined =>
    files.includes(file)
      ? undefined
      : { part: 'document', message: `no document is called \`${file}\``, ...propose(suggestFile(file)) };

  return (at) => {
    const { rule, item, document } = config.ignores[at] ?? { rule: '' };
    if (config.rules[rule as RuleCode] === 'off')
      return { part: 'rule', message: `\`${rule}\` is off, so it needs no ignore` };
    const where = [item && `\`${item}\``, document && `\`${document}\``].filter(Boolean).join(' in ');
    return (
      (item === undefined ? undefined : explainItem(item)) ??
      (document === undefined ? undefined : explainDocument(document)) ?? {
        part: 'rule',
        message: `there is no \`${rule}\`${where ? ` of ${where}` : ''} to ignore`,
      }
    );
  };
}

function propose(guesses: readonly string[]): Pick<Reason, 'help'> {
  return guesses.length > 0 ? { help: `Did you mean ${joinChoices(guesses)}?` } : {};
}

/** Without a day nothing is late, so an ignore of what is late has nothing to do, and is right all the same. */
function needsDay(rule: RuleCode | undefined): boolean {
  const known: Rule | undefined = rule && rules[rule];
  return known?.needsDay === true;
}
