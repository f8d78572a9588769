import { type Document, isMap, isNode, LineCounter, type Node, parseDocument } from 'yaml';
import { z } from 'zod';
import { createFinding } from './findings.ts';
import { type Finding, SEVERITIES, STATUS_CLASSES } from './model.ts';
import { type RuleCode, rules } from './rules.ts';
import { createSourceFile, type Place, placeOf } from './source.ts';
import { FIELD_NAMES } from './vocabulary/field-names.ts';

/** Name of the settings file, directly under the content root. */
export const CONFIG_FILE = 'backlog.yaml';

export const configSchema = z.strictObject({
  title: z.string().min(1).default('Backlot').describe('Name of the site.'),
  address: z.url().nullable().default(null).describe('Public origin of the site: https://plans.example.org.'),
  base: z
    .string()
    .startsWith('/')
    .default('/')
    .describe('Path under which the site is served. Begins with a slash: /backlog/.'),
  projects: z
    .record(z.string(), z.strictObject({ title: z.string().min(1).optional() }))
    .default({})
    .describe('Settings of each project, by the name of its folder.'),
  vocabulary: z
    .strictObject({
      statuses: z
        .record(z.string(), z.enum(STATUS_CLASSES))
        .default({})
        .describe('Status words of your own: `parked: deferred`.'),
      fields: z
        .record(z.string(), z.enum(FIELD_NAMES))
        .default({})
        .describe('Labels and column headers of your own: `Ampleur: effort`.'),
    })
    .default({ statuses: {}, fields: {} })
    .describe('Words that overrule those that Backlot knows.'),
  rules: z
    .partialRecord(z.enum(Object.keys(rules) as [RuleCode, ...RuleCode[]]), z.enum(['off', ...SEVERITIES]))
    .default({})
    .describe('Severity of each rule: off, info, warning or error.'),
});

export type Config = z.infer<typeof configSchema>;

export const defaultConfig: Config = configSchema.parse({});

/**
 * Reads the text of `backlog.yaml`. What is wrong becomes a finding at its line, and the default stands in for it;
 * never throws.
 */
export function parseConfig(path: string, text: string): { config: Config; findings: Finding[] } {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, logLevel: 'silent' });
  const source = createSourceFile(path, text);
  const report = (start: number, end: number, message: string, help?: string) =>
    createFinding('config-invalid', placeOf(source, { start, end }), { message, ...(help ? { help } : {}) });

  if (document.errors.length > 0) {
    const findings = document.errors.map((error) => report(error.pos[0], error.pos[1], firstLine(error.message)));
    return { config: defaultConfig, findings };
  }
  const read = readValue(document);
  if (read.error !== null) return { config: defaultConfig, findings: [report(0, text.length, firstLine(read.error))] };
  const value = read.value ?? {};
  const parsed = configSchema.safeParse(value);
  if (parsed.success) return { config: parsed.data, findings: [] };

  const findings = parsed.error.issues.map((issue) => {
    const path = issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0] ?? ''] : issue.path;
    const [start, end] = rangeOf(document.contents, path);
    const allowed = issue.code === 'unrecognized_keys' ? allowedKeys(issue.path) : undefined;
    return report(start, end, describeIssue(issue), allowed);
  });
  return { config: configSchema.parse(dropInvalid(value, parsed.error)), findings };
}

/** The document as plain values. An alias without an anchor, or too many of them, shows only here, as an exception. */
function readValue(document: Document): { value: unknown; error: null } | { value: null; error: string } {
  try {
    return { value: document.toJS(), error: null };
  } catch (error) {
    return { value: null, error: error instanceof Error ? error.message : String(error) };
  }
}

/** The place of the whole settings file, for errors that have no better one. */
export function configPlace(path: string): Place {
  return { file: path, line: 1, column: 1, endLine: 1, endColumn: 1 };
}

function describeIssue(issue: z.core.$ZodIssue): string {
  if (issue.code === 'unrecognized_keys') return `unknown setting \`${[...issue.path, issue.keys[0]].join('.')}\``;
  return `\`${issue.path.join('.') || CONFIG_FILE}\`: ${firstLine(issue.message).replace(/^./, (c) => c.toLowerCase())}`;
}

function allowedKeys(path: readonly PropertyKey[]): string | undefined {
  if (path.length === 0) return `Allowed settings: ${Object.keys(configSchema.shape).join(', ')}.`;
  return path[0] === 'projects' ? 'Allowed settings of a project: title.' : undefined;
}

function rangeOf(root: unknown, path: readonly PropertyKey[]): [number, number] {
  let node: unknown = root;
  let range: [number, number] = [0, 0];
  for (const step of path) {
    if (!isMap(node)) break;
    const pair = node.items.find((item) => isNode(item.key) && String(item.key) === String(step));
    if (!pair) break;
    const named = (pair.value ?? pair.key) as Node;
    const key = pair.key as Node;
    range = [key.range?.[0] ?? 0, named.range?.[1] ?? key.range?.[1] ?? 0];
    node = pair.value;
  }
  return range;
}

/** Keeps the top-level settings that no issue names, so that one wrong value does not cost the others. */
function dropInvalid(value: unknown, error: z.ZodError): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return {};
  const wrong = new Set(error.issues.map((issue) => String(issue.path[0] ?? '')));
  const allowed = new Set(Object.keys(configSchema.shape));
  return Object.fromEntries(Object.entries(value).filter(([name]) => allowed.has(name) && !wrong.has(name)));
}

function firstLine(text: string): string {
  return text.split('\n')[0] ?? text;
}
