import { z } from 'zod';
import { type Backlog, backlogSchema } from './model.ts';

/**
 * The backlog as JSON, in the shape of {@link backlogJsonSchema}: keys in the order of the model, two spaces of
 * indentation, a line feed at the end. Equal backlogs give equal text.
 *
 * @throws when the backlog is not what the model says, which is a bug of the reader.
 */
export function exportBacklog(backlog: Backlog): string {
  return `${JSON.stringify(backlogSchema.parse(backlog), null, 2)}\n`;
}

/**
 * The JSON Schema (draft 2020-12) of the export. It allows further properties, because later exports of the same
 * version may add some.
 */
export function backlogJsonSchema(): Record<string, unknown> {
  return { title: 'Backlot export', ...z.toJSONSchema(backlogSchema, { io: 'input' }) };
}
