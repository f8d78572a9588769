import { type Document, parseDocument } from 'yaml';
import type { z } from 'zod';
import { createFinding } from '../findings.ts';
import type { Finding } from '../model.ts';
import { createSourceFile, placeOf, type SourceFile } from '../source.ts';
import { describeIssue, type Problem } from './describe-issue.ts';
import { dropInvalid } from './drop-invalid.ts';
import { createLocator, type Locate } from './locate.ts';
import { CONFIG_FILE, type Config, configJsonSchema, configSchema, defaultConfig } from './schema.ts';

/** The settings as text, with the way from a setting to its place. */
export interface Settings {
  readonly source: SourceFile;
  readonly locate: Locate;
}

export interface ParsedConfig {
  readonly config: Config;
  readonly settings: Settings;
  readonly findings: readonly Finding[];
}

/** What is dropped may be what a larger part needs, so that is dropped next. The settings nest no deeper than this. */
const MOST_ROUNDS = 5;

/**
 * Reads the text of the settings file. What is wrong becomes a finding at its line; it is left out, and all else holds.
 * Never throws.
 */
export function parseConfig(path: string, text: string): ParsedConfig {
  const source = createSourceFile(path, text);
  const document = parseDocument(text, { logLevel: 'silent', prettyErrors: false });
  const settings = { source, locate: createLocator(source, document) };
  const fail = (errors: readonly { pos: readonly [number, number]; message: string }[]): ParsedConfig => {
    const findings = errors.map(({ pos: [start, end], message }) =>
      createFinding('config-invalid', placeOf(source, { start, end }), { message: toMessage(message) }),
    );
    return { config: defaultConfig, settings, findings };
  };

  if (document.errors.length > 0) return fail(document.errors);
  const value = readValue(document);
  if (value instanceof Error) return fail([{ pos: [0, text.length], message: value.message }]);
  const { data, error: wrong } = configSchema.safeParse(value);
  if (data) return { config: data, settings, findings: [] };
  const schema = configJsonSchema();
  const problems = wrong.issues.flatMap((issue) => describeIssue(issue, schema, value));
  const findings = problems.map((problem) => report(problem, settings.locate));
  return { config: readRest(document, wrong), settings, findings };
}

/**
 * The document as plain values, nothing as no settings. An alias without an anchor, or too many of them, shows only
 * here, as an exception.
 */
function readValue(document: Document): unknown {
  try {
    return document.toJS() ?? {};
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

/** What the document says beside what is wrong, which is taken out of it. */
function readRest(document: Document, wrong: z.ZodError): Config {
  let error: z.ZodError | undefined = wrong;
  for (let round = 0; error && round < MOST_ROUNDS; round++) {
    dropInvalid(document, error.issues);
    const parsed = configSchema.safeParse(readValue(document));
    if (parsed.data) return parsed.data;
    error = parsed.error;
  }
  return defaultConfig;
}

function report({ path, part, message, help }: Problem, locate: Locate): Finding {
  return createFinding('config-invalid', locate(path, part), { message, ...(help === '' ? {} : { help }) });
}

/** What the parser says, as findings say it: one line, lower-case, no full stop. */
function toMessage(text: string): string {
  const [line = ''] = text.split('\n');
  return `${CONFIG_FILE} is no YAML: ${line.replace(/^./, (first) => first.toLowerCase()).replace(/\.$/, '')}`;
}
