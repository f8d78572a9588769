import type { z } from 'zod';
import { createSuggester, joinChoices } from '../suggestions.ts';
import { describeAllowed, type JsonSchema } from './allowed.ts';
import type { SettingPath } from './locate.ts';
import { CONFIG_FILE } from './schema.ts';

/** What is wrong with one setting. `help` is empty where nothing better is known than what the rule says. */
export interface Problem {
  readonly path: SettingPath;
  /** Where to point: at the name of the setting, or at its value. */
  readonly part: 'name' | 'value';
  readonly message: string;
  readonly help: string;
}

const KINDS: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a map',
  record: 'a map',
  null: 'empty',
};

/**
 * Says what an issue means to whoever wrote the settings, one problem for each setting concerned. `schema` is that of the
 * settings, `root` what they hold.
 */
export function describeIssue(issue: z.core.$ZodIssue, schema: JsonSchema, root: unknown): Problem[] {
  const { path } = issue;
  const { names, description } = describeAllowed(schema, path);
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => {
      const message = `unknown setting \`${nameOf([...path, key])}\``;
      return { path: [...path, key], part: 'name', message, help: suggest(key, names) };
    });
  }
  const value = valueAt(root, path);
  const problem = (message: string, help = description): Problem[] => [{ path, part: 'value', message, help }];
  if (value === undefined && path.length > 0) return problem(`\`${nameOf(path)}\` is missing`);
  switch (issue.code) {
    case 'invalid_value':
      return problem(`\`${nameOf(path)}\` cannot be ${quote(value)}`, suggest(value, issue.values.map(String)));
    case 'invalid_type':
      return problem(describeKind(path, [issue.expected], value));
    case 'invalid_union': {
      const kinds = issue.errors.map(expectedKind);
      const meant = issue.errors[kinds.indexOf(undefined)] ?? [];
      const inner = meant.map((one) => ({ ...one, path: [...path, ...one.path] }));
      if (inner.length > 0) return inner.flatMap((one) => describeIssue(one, schema, root));
      return problem(
        describeKind(
          path,
          kinds.filter((kind) => kind !== undefined),
          value,
        ),
      );
    }
    case 'too_small':
      return problem(`\`${nameOf(path)}\` is empty`);
    default:
      return problem(`\`${nameOf(path)}\`: ${issue.message}`);
  }
}

function describeKind(path: SettingPath, expected: readonly string[], value: unknown): string {
  const kinds = [...new Set(expected.map((kind) => KINDS[kind] ?? kind))];
  return `\`${nameOf(path)}\` must be ${kinds.join(' or ')}, not ${nameKind(value)}`;
}

/** The kind of value that a variant takes; undefined where the value is of that kind, so that this variant was meant. */
function expectedKind([issue]: readonly z.core.$ZodIssue[]): string | undefined {
  return issue?.code === 'invalid_type' && issue.path.length === 0 ? issue.expected : undefined;
}

function suggest(wrong: unknown, allowed: readonly string[]): string {
  const guesses = typeof wrong === 'string' ? createSuggester(allowed)(wrong) : [];
  return [
    ...(guesses.length > 0 ? [`Did you mean ${joinChoices(guesses)}?`] : []),
    ...(allowed.length > 0 ? [`Allowed: ${allowed.join(', ')}.`] : []),
  ].join(' ');
}

/** The setting as people write it. Entries of a list have no name; the place tells which is meant. */
function nameOf(path: SettingPath): string {
  return path.filter((step) => typeof step !== 'number').join('.') || CONFIG_FILE;
}

function nameKind(value: unknown): string {
  if (value === null) return 'empty';
  return KINDS[Array.isArray(value) ? 'array' : typeof value] ?? 'this';
}

function quote(value: unknown): string {
  return typeof value === 'object' ? nameKind(value) : `\`${value}\``;
}

function valueAt(root: unknown, path: SettingPath): unknown {
  let value = root;
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
    value = (value as Record<PropertyKey, unknown>)[step];
  }
  return value;
}
