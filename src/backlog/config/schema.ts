import { z } from 'zod';
import { type WordsByLanguage, wordsIn } from '../../words/by-language.ts';
import { LANGUAGE_TAGS, type Language } from '../../words/languages.ts';
import { SEVERITIES, STATUS_CLASSES } from '../model.ts';
import { createRepositorySetting } from '../repository.ts';
import { type RuleCode, rules } from '../rules.ts';
import { FIELD_NAMES } from '../vocabulary/field-names.ts';

/** Name of the settings file, directly under the content root. */
export const CONFIG_FILE = 'backlog.yaml';

type SettingWords = WordsByLanguage['settings'];

const ruleCode = z.enum(Object.keys(rules) as [RuleCode, ...RuleCode[]]);

/** Makes the schema of the settings, with what it says of them in one language. */
export function createConfigSchema(words: SettingWords) {
  const documentGlob = z.string().regex(/^[^!/.\s]/, words.expected.glob);
  return z.strictObject({
    title: z.string().min(1).default('Backlot').describe(words.title),
    language: z.enum(LANGUAGE_TAGS).default('en').describe(words.language),
    address: z
      .url({ protocol: /^https?$/, error: words.expected.address })
      .nullable()
      .default(null)
      .describe(words.address),
    base: z.string().regex(/^\//, words.expected.base).default('/').describe(words.base),
    repository: createRepositorySetting(words).nullable().default(null).describe(words.repository),
    projects: z
      .record(z.string(), z.strictObject({ title: z.string().min(1).optional().describe(words.projectTitle) }))
      .default({})
      .describe(words.projects),
    include: z.array(documentGlob).default([]).describe(words.include),
    exclude: z.array(documentGlob).default([]).describe(words.exclude),
    feeds: z
      .record(
        z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, words.expected.feedName),
        z.strictObject({
          title: z.string().min(1).describe(words.feedTitle),
          where: z.string().default('').describe(words.feedWhere),
          sort: z.string().default('').describe(words.feedSort),
          limit: z.int().min(1).max(1000).default(100).describe(words.feedLimit),
        }),
      )
      .default({})
      .describe(words.feeds),
    vocabulary: z
      .strictObject({
        statuses: z.record(z.string(), z.enum(STATUS_CLASSES)).default({}).describe(words.statuses),
        fields: z.record(z.string(), z.enum(FIELD_NAMES)).default({}).describe(words.fields),
      })
      .default({ statuses: {}, fields: {} })
      .describe(words.vocabulary),
    rules: z
      .partialRecord(ruleCode, z.enum(['off', ...SEVERITIES]))
      .default({})
      .describe(words.rules),
    ignores: z
      .array(
        z.strictObject({
          rule: ruleCode.describe(words.ignoredRule),
          item: z.string().min(1).optional().describe(words.ignoredItem),
          document: z.string().min(1).optional().describe(words.ignoredDocument),
          because: z.string().trim().min(1).describe(words.because),
        }),
      )
      .default([])
      .describe(words.ignores),
  });
}

export const configSchema = createConfigSchema(wordsIn('en').settings);

export type Config = z.infer<typeof configSchema>;
export type Ignore = Config['ignores'][number];

export const defaultConfig: Config = configSchema.parse({});

/** The language that settings choose, whatever else is wrong with them; undefined when they choose none. */
export function readLanguage(settings: unknown): Language | undefined {
  return z.object({ language: z.enum(LANGUAGE_TAGS) }).safeParse(settings).data?.language;
}

/** The JSON Schema (draft 2020-12) of the settings, for editors. */
export function configJsonSchema(words = wordsIn('en').settings): Record<string, unknown> {
  const schema = createConfigSchema(words);
  return { title: `Settings of Backlot: ${CONFIG_FILE}`, ...z.toJSONSchema(schema, { io: 'input' }) };
}
