import type { Item } from '../../backlog/model.ts';
import { describeItems, type ItemFacts } from '../../backlog/query.ts';
import type { ProjectIndex } from '../backlog-index.ts';
import { oncePerProject } from './once-per-project.ts';

/** What a query can know about the items of a project. */
export const itemFactsOf: (index: ProjectIndex) => ReadonlyMap<Item, ItemFacts> = oncePerProject(describeItems);
