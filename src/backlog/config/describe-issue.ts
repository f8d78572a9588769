import type { z } from 'zod';
import type { WordsByLanguage } from '../../words/by-language.ts';
import { createSuggester, describeChoices } from '../suggestions.ts';
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

const KINDS = ['string', 'number', 'boolean', 'array', 'object', 'record', 'null'] as const;

/** A kind of value that messages can name. */
type Kind = (typeof KINDS)[number] | 'other';

/** What issues are read against. */
export interface IssueContext {
  readonly schema: JsonSchema;
  /** What the settings hold. */
  readonly root: unknown;
  readonly words: WordsByLanguage;
}

/**
 * Says what an issue means to whoever wrote the settings, one problem for each setting concerned.
 */
export function describeIssue(issue: z.core.$ZodIssue, context: IssueContext): Problem[] {
  const { path } = issue;
  const { schema, root, words } = context;
  const say = words.rules['config-invalid'];
  const { names, description } = describeAllowed(schema, path);
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => {
      const message = say.unknown(nameOf([...path, key]));
      return { path: [...path, key], part: 'name', message, help: suggest(key, names, words) };
    });
  }
  const name = nameOf(path);
  const value = valueAt(root, path);
  const problem = (message: string, help = description): Problem[] => [{ path, part: 'value', message, help }];
  if (value === undefined && path.length > 0) return problem(say.missing(name));
  switch (issue.code) {
    case 'invalid_value':
      return problem(
        typeof value === 'object' ? say.valueOfKind(name, kindOf(value)) : say.value(name, String(value)),
        suggest(value, issue.values.map(String), words),
      );
    case 'invalid_type':
      return problem(say.kind(name, listKinds([issue.expected]), kindOf(value)));
    case 'invalid_union': {
      const kinds = issue.errors.map(expectedKind);
      const meant = issue.errors[kinds.indexOf(undefined)] ?? [];
      const inner = meant.map((one) => ({ ...one, path: [...path, ...one.path] }));
      if (inner.length > 0) return inner.flatMap((one) => describeIssue(one, context));
      const expected = listKinds(kinds.filter((kind) => kind !== undefined));
      return problem(say.kind(name, expected, kindOf(value)));
    }
    case 'invalid_key':
      return [{ path, part: 'name', message: say.other(name, issue.issues[0]?.message ?? ''), help: description }];
    case 'too_small':
      return problem(say.empty(name));
    default:
      return problem(say.other(name, issue.message));
  }
}

/** Each kind once: objects and records are both maps. */
function listKinds(expected: readonly string[]): Kind[] {
  return [...new Set(expected.map((kind) => toKind(kind === 'record' ? 'object' : kind)))];
}

function kindOf(value: unknown): Kind {
  return value === null ? 'null' : toKind(Array.isArray(value) ? 'array' : typeof value);
}

function toKind(name: string): Kind {
  return KINDS.find((kind) => kind === name) ?? 'other';
}

/** The kind of value that a variant takes; undefined where the value is of that kind, so that this variant was meant. */
function expectedKind([issue]: readonly z.core.$ZodIssue[]): string | undefined {
  return issue?.code === 'invalid_type' && issue.path.length === 0 ? issue.expected : undefined;
}

function suggest(wrong: unknown, allowed: readonly string[], { choices }: WordsByLanguage): string {
  const suggestions = typeof wrong === 'string' ? createSuggester(allowed)(wrong) : [];
  return describeChoices({ allowed, suggestions }, choices, allowed.length);
}

/** The setting as people write it. Entries of a list have no name; the place tells which is meant. */
function nameOf(path: SettingPath): string {
  return path.filter((step) => typeof step !== 'number').join('.') || CONFIG_FILE;
}

function valueAt(root: unknown, path: SettingPath): unknown {
  let value = root;
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
    value = (value as Record<PropertyKey, unknown>)[step];
  }
  return value;
}
