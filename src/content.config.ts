import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import { configSchema } from './backlog/config/schema.ts';
import {
  dependencySchema,
  documentSchema,
  findingSchema,
  itemSchema,
  laneSchema,
  listSchema,
  projectSchema,
  sprintSchema,
} from './backlog/model.ts';
import { pageSchema } from './site/author-pages/page.ts';
import { backlogLoader } from './site/loader.ts';
import { drawingFailureSchema, drawingSchema } from './site/mermaid/drawing.ts';
import { checkoutSchema } from './site/read-checkout.ts';

const settingsSchema = z.object({
  title: z.string(),
  today: z.iso.date().nullable(),
  checkout: checkoutSchema.nullable(),
  severities: configSchema.shape.rules,
  feeds: z.array(
    z.object({ name: z.string(), title: z.string(), where: z.string(), sort: z.string(), limit: z.int() }),
  ),
  changed: z.record(z.string(), z.string()).describe('When each document was last committed.'),
  filled: z.array(z.string()).describe('The collections that have entries.'),
});

const ignoredSchema = z.object({ finding: findingSchema, because: z.string().describe('Why it is right as it is.') });

const drawingEntrySchema = z.object({
  source: z.string().describe('The normalised source of a diagram.'),
  drawing: z.discriminatedUnion('isDrawn', [drawingSchema, drawingFailureSchema]),
});

export const collections = {
  settings: defineCollection({
    loader: backlogLoader('settings'),
    schema: settingsSchema,
  }),
  projects: defineCollection({ loader: backlogLoader('projects'), schema: projectSchema }),
  documents: defineCollection({ loader: backlogLoader('documents'), schema: documentSchema }),
  items: defineCollection({ loader: backlogLoader('items'), schema: itemSchema }),
  sprints: defineCollection({ loader: backlogLoader('sprints'), schema: sprintSchema }),
  lanes: defineCollection({ loader: backlogLoader('lanes'), schema: laneSchema }),
  lists: defineCollection({ loader: backlogLoader('lists'), schema: listSchema }),
  dependencies: defineCollection({ loader: backlogLoader('dependencies'), schema: dependencySchema }),
  drawings: defineCollection({ loader: backlogLoader('drawings'), schema: drawingEntrySchema }),
  pages: defineCollection({ loader: backlogLoader('pages'), schema: pageSchema }),
  findings: defineCollection({ loader: backlogLoader('findings'), schema: findingSchema }),
  ignored: defineCollection({ loader: backlogLoader('ignored'), schema: ignoredSchema }),
};
