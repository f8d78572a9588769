import { fieldsOf, roleOf } from '../assemble/claims.ts';
import type { AssembledProject } from '../assemble/index.ts';
import type { Claim } from '../model.ts';
import type { Place } from '../source.ts';
import { isNone } from '../vocabulary/none.ts';

/** What a field of an item says that it waits for, as written. */
export interface StatedWait {
  readonly text: string;
  readonly place: Place;
  readonly role: Claim['role'];
  /** True for words such as "None". */
  readonly isNone: boolean;
}

/** What items state that they wait for, by `project/key`. Items that have no such field are not in it. */
export type StatedWaits = ReadonlyMap<string, readonly StatedWait[]>;

/**
 * Collects the words of all fields for dependencies and blockers. Not all words become a dependency: whoever claims that
 * an item names nothing, or nothing else, has to look at them.
 */
export function collectStatedWaits(projects: readonly AssembledProject[]): StatedWaits {
  return new Map(
    projects.flatMap(({ slug, items }) =>
      items.flatMap(({ item, statements }) => {
        const waits = statements.flatMap((statement, at) =>
          fieldsOf(statement, 'dependencies', 'blocked-by')
            .filter(({ text }) => text.trim() !== '')
            .map(({ text, place }) => ({ text, place, role: roleOf(at), isNone: isNone(text) })),
        );
        return waits.length > 0 ? [[`${slug}/${item.key}`, waits] as const] : [];
      }),
    ),
  );
}
