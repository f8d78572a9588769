import { type Document, parseDocument } from 'yaml';
import { z } from 'zod';
import { type WordsByLanguage, wordsIn } from '../../words/by-language.ts';
import type { Language } from '../../words/languages.ts';
import { createFinding } from '../findings.ts';
import type { Finding } from '../model.ts';
import { createSourceFile, placeOf, type SourceFile } from '../source.ts';
import { describeIssue, type Problem } from './describe-issue.ts';
import { dropInvalid } from './drop-invalid.ts';
import { createLocator, type Locate } from './locate.ts';
import {
  CONFIG_FILE,
  type Config,
  configJsonSchema,
  configSchema,
  createConfigSchema,
  defaultConfig,
  readLanguage,
} from './schema.ts';

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
 * Never throws. `standard` is the language of whoever chooses none.
 */
export function parseConfig(path: string, text: string, standard = defaultConfig.language): ParsedConfig {
  const source = createSourceFile(path, text);
  const document = parseDocument(text, { logLevel: 'silent', prettyErrors: false });
  const settings = { source, locate: createLocator(source, document) };
  const fail = (errors: readonly { pos: readonly [number, number]; message: string }[]): ParsedConfig => {
    const words = wordsIn(standard);
    const findings = errors.map(({ pos: [start, end], message }) =>
      createFinding(words, 'config-invalid', placeOf(source, { start, end }), {
        message: words.rules['config-invalid'].noYaml(CONFIG_FILE, toReason(message)),
      }),
    );
    return { config: { ...defaultConfig, language: standard }, settings, findings };
  };

  if (document.errors.length > 0) return fail(document.errors);
  const value = readValue(document);
  if (value instanceof Error) return fail([{ pos: [0, text.length], message: value.message }]);
  const language = readLanguage(value) ?? standard;
  const { data, error: wrong } = configSchema.safeParse(value);
  if (data) return { config: { ...data, language }, settings, findings: [] };
  const words = wordsIn(language);
  const findings = listProblems(value, language).map((problem) => report(problem, settings.locate, words));
  return { config: { ...readRest(document, wrong), language }, settings, findings };
}

/** What is wrong with the settings, in the language that they choose. */
function listProblems(root: unknown, language: Language): Problem[] {
  const words = wordsIn(language);
  const { error } = createConfigSchema(words.settings).safeParse(root, { error: z.locales[language]().localeError });
  const context = { schema: configJsonSchema(words.settings), root, words };
  return (error?.issues ?? []).flatMap((issue) => describeIssue(issue, context));
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

function report({ path, part, message, help }: Problem, locate: Locate, words: WordsByLanguage): Finding {
  return createFinding(words, 'config-invalid', locate(path, part), {
    message,
    values: path.map(String),
    ...(help === '' ? {} : { help }),
  });
}

/** What the parser says, as findings say it: one line, lower-case, no full stop. */
function toReason(text: string): string {
  const [line = ''] = text.split('\n');
  return line.replace(/^./, (first) => first.toLowerCase()).replace(/\.$/, '');
}
