import type { AssembledProject } from '../assemble/index.ts';
import type { FieldValue, GroupStatement } from '../recognise/statement.ts';
import type { Place } from '../source.ts';
import { statesIndependence } from '../vocabulary/independence.ts';
import { isNone } from '../vocabulary/none.ts';
import { collectListings, type LaneListing } from './lane-listings.ts';

/** What one place says about a lane: a heading with what stands under it, or a row of an overview. */
export interface LaneStatement {
  /** Who leads the lane, in its own words. */
  readonly owners: readonly LaneWords[];
  /** What the lane waits for, in its own words. Words that leave it open are none. */
  readonly waits: readonly LaneWait[];
  /** The lists of its items: what stands under the heading first, then fields and cells. */
  readonly listings: readonly LaneListing[];
}

export interface LaneWords {
  readonly text: string;
  readonly place: Place;
}

export interface LaneWait extends LaneWords {
  /** True for words that say that there is nothing to wait for. */
  readonly isNothing: boolean;
}

/** The statements about each lane by `project/key`, the definition first. */
export type LaneStatements = ReadonlyMap<string, readonly LaneStatement[]>;

/** Collects what documents say about lanes, with the place of each word: the lanes themselves only hold the outcome. */
export function collectLaneStatements(projects: readonly AssembledProject[]): LaneStatements {
  return new Map(
    projects.flatMap((project) => {
      const listings = collectListings(project);
      return project.lanes.map(
        ({ value, statements }) =>
          [
            `${project.slug}/${value.key}`,
            statements.map((statement) => readStatement(statement, listings(statement))),
          ] as const,
      );
    }),
  );
}

function readStatement({ fields }: GroupStatement, listings: readonly LaneListing[]): LaneStatement {
  const waits = wordsOf(fields, 'dependencies', 'blocked-by').map((words) => ({
    ...words,
    isNothing: statesIndependence(words.text),
  }));
  return {
    owners: wordsOf(fields, 'owner').filter(({ text }) => !isNone(text)),
    waits: waits.filter(({ text, isNothing }) => isNothing || !isNone(text)),
    listings,
  };
}

function wordsOf(fields: readonly FieldValue[], ...names: readonly FieldValue['field'][]): LaneWords[] {
  return names.flatMap((name) =>
    fields.filter(({ field }) => field === name).map(({ text, place }) => ({ text, place })),
  );
}
