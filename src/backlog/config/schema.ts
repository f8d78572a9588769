import { z } from 'zod';
import { LANGUAGE_TAGS } from '../../words/languages.ts';
import { SEVERITIES, STATUS_CLASSES } from '../model.ts';
import { repositorySetting } from '../repository.ts';
import { type RuleCode, rules } from '../rules.ts';
import { FIELD_NAMES } from '../vocabulary/field-names.ts';

/** Name of the settings file, directly under the content root. */
export const CONFIG_FILE = 'backlog.yaml';

const documentGlob = z
  .string()
  .regex(/^[^!/.\s]/, 'expected a path that begins at the content folder, such as checkout/archive/**');

const ruleCode = z.enum(Object.keys(rules) as [RuleCode, ...RuleCode[]]);

export const configSchema = z.strictObject({
  title: z.string().min(1).default('Backlot').describe('Name of the site.'),
  language: z
    .enum(LANGUAGE_TAGS)
    .default('en')
    .describe('Language of the interface: en or de. Documents stay as they are.'),
  address: z
    .url({ protocol: /^https?$/, error: 'expected an address such as https://plans.example.org' })
    .nullable()
    .default(null)
    .describe('Public origin of the site: https://plans.example.org.'),
  base: z
    .string()
    .regex(/^\//, 'expected a path that begins with a slash, such as /plans/')
    .default('/')
    .describe('Path under which the site is served. Begins with a slash: /backlog/.'),
  repository: repositorySetting
    .nullable()
    .default(null)
    .describe('Where the documents are kept, for links to their lines: https://github.com/org/repository.'),
  projects: z
    .record(z.string(), z.strictObject({ title: z.string().min(1).optional().describe('Name of the project.') }))
    .default({})
    .describe('Settings of each project, by the name of its folder.'),
  include: z
    .array(documentGlob)
    .default([])
    .describe('Documents to read, as globs that begin at this folder: `*/backlog.md`. All of them when left out.'),
  exclude: z
    .array(documentGlob)
    .default([])
    .describe('Documents and folders that are not read, as globs that begin at this folder: `checkout/archive/**`.'),
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
    .partialRecord(ruleCode, z.enum(['off', ...SEVERITIES]))
    .default({})
    .describe('Severity of each rule: off, info, warning or error.'),
  ignores: z
    .array(
      z.strictObject({
        rule: ruleCode.describe('The rule that is not to be reported.'),
        item: z
          .string()
          .min(1)
          .optional()
          .describe('Only for this item: its id or key, behind its project where it needs that: `checkout/A-1`.'),
        document: z.string().min(1).optional().describe('Only in this document: `checkout/backlog.md`.'),
        because: z.string().trim().min(1).describe('Why it is right as it is.'),
      }),
    )
    .default([])
    .describe('Findings that are right as they are, each with the reason.'),
});

export type Config = z.infer<typeof configSchema>;
export type Ignore = Config['ignores'][number];

export const defaultConfig: Config = configSchema.parse({});

/** The JSON Schema (draft 2020-12) of the settings, for editors. */
export function configJsonSchema(): Record<string, unknown> {
  return { title: `Settings of Backlot: ${CONFIG_FILE}`, ...z.toJSONSchema(configSchema, { io: 'input' }) };
}
