import type { WordsByLanguage } from '../../words/by-language.ts';
import type { UnresolvedReference } from '../link/edges.ts';
import type { Backlog, Finding } from '../model.ts';
import type { DocumentReferences } from './document-references.ts';
import type { ItemWait } from './item-waits.ts';
import type { LaneStatements } from './lane-statements.ts';
import type { StatedFields } from './stated-fields.ts';
import type { StatedStatus } from './stated-statuses.ts';
import type { StatedWaits } from './stated-waits.ts';
import type { TitledItem } from './titles.ts';

/** What findings say, in the language of whoever reads them. */
export type Words = WordsByLanguage;

/** What checks look at: the linked backlog, what could not be linked, the day, and the words. */
export interface CheckInput {
  readonly backlog: Omit<Backlog, 'findings'>;
  readonly unresolved: readonly UnresolvedReference[];
  /** The waits of each item for other items, by the item; see `listItemWaits`. */
  readonly itemWaits: readonly (readonly ItemWait[])[];
  /** The items with the words of their titles. */
  readonly titles: readonly TitledItem[];
  /** What items say that they wait for, in their own words. */
  readonly statedWaits: StatedWaits;
  /** The statuses that items and sprints state, understood or not. */
  readonly statuses: readonly StatedStatus[];
  /** What documents say about lanes, in their own words. */
  readonly laneStatements: LaneStatements;
  /** The fields that the rows and sections which define items state and leave open. */
  readonly fields: readonly StatedFields[];
  /** The files and places that documents name. */
  readonly references: DocumentReferences;
  /** YYYY-MM-DD; null when nothing may depend on the day. */
  readonly today: string | null;
  readonly words: Words;
}

/**
 * One rule over a whole backlog. Reports at the smallest span that shows the fault, names every item, sprint and lane
 * concerned as a subject, and never throws for what documents say. The order of what it returns does not matter.
 */
export type Check = (input: CheckInput) => Finding[];
