import { fieldsOf } from '../assemble/claims.ts';
import type { AssembledProject } from '../assemble/index.ts';
import { isNone } from '../vocabulary/none.ts';

/** What items state that they wait for, as written, by `project/key`. Items that state nothing are not in it. */
export type StatedWaits = ReadonlyMap<string, readonly string[]>;

/**
 * Collects the words of all fields for dependencies and blockers. Not all words become a dependency: whoever claims that
 * an item names nothing, or nothing else, has to look at them.
 */
export function collectStatedWaits(projects: readonly AssembledProject[]): StatedWaits {
  return new Map(
    projects.flatMap(({ slug, items }) =>
      items.flatMap(({ item, statements }) => {
        const fields = statements.flatMap((statement) => fieldsOf(statement, 'dependencies', 'blocked-by'));
        const texts = fields.map(({ text }) => text).filter((text) => text.trim() !== '' && !isNone(text));
        return texts.length > 0 ? [[`${slug}/${item.key}`, texts] as const] : [];
      }),
    ),
  );
}
