import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
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
import { backlogLoader } from './site/loader.ts';

const settingsSchema = z.object({
  title: z.string(),
  today: z.iso.date().nullable(),
  filled: z.array(z.string()).describe('The collections that have entries.'),
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
  findings: defineCollection({ loader: backlogLoader('findings'), schema: findingSchema }),
};
