import type { Item, LegendEntry, ListKind, Source, Sprint } from '../model.ts';
import type { Place } from '../source.ts';
import type { FieldName } from '../vocabulary/field-names.ts';
import type { SectionKind } from '../vocabulary/sections.ts';

/** A labelled value as written. `field` is null when the vocabulary does not know the label. */
export interface FieldValue {
  readonly field: FieldName | null;
  readonly label: string;
  /** Inline Markdown. */
  readonly text: string;
  readonly place: Place;
}

/** A line of text with its place. `done` is null where there is no box. */
export interface TextAt {
  readonly text: string;
  readonly done: boolean | null;
  readonly place: Place;
  /** How deep the line is nested in its list, from 0. */
  readonly depth?: number;
}

/** What the headings above a statement say about it. */
export interface Scope {
  /** Texts of the headings above, outermost first. */
  readonly headings: readonly string[];
  readonly kind: SectionKind | null;
  /** Depth of the heading that the kind comes from; 0 for none. */
  readonly kindDepth: number;
  readonly sprint: string | null;
  readonly lane: string | null;
  /** What states the sprint and the lane: headings above, or cells of the row itself. */
  readonly stated: { readonly sprint?: GroupStatement; readonly lane?: GroupStatement };
  /** The nearest sprint or lane heading above. */
  readonly group: GroupStatement | null;
  /** True right above headings that sort work side by side: by state, by urgency. */
  readonly isBoard: boolean;
  /** True where the heading right above is the name of a list of work, or a column of a board: any entry is work. */
  readonly listsPlainWork: boolean;
  /** True in a document that names no work by ids: there a box is work wherever no heading says otherwise. */
  readonly takesBoxes: boolean;
  /** A status or priority that a heading states for everything under it. */
  readonly inherited: readonly FieldValue[];
  /** The nearest heading that is neither a sprint, a lane, an item nor the document's title. */
  readonly section: string | null;
}

/** What one place says about one item. */
export interface ItemStatement {
  readonly carrier: Source['carrier'];
  readonly place: Place;
  /** Where the id or, without one, the title stands. */
  readonly namePlace: Place;
  readonly id: string | null;
  /** Number of an ordered entry or row. Without an id it is the id where the document refers to work by number. */
  readonly ordinal: number | null;
  readonly title: string;
  readonly titleMarkdown: string;
  readonly kind: Item['kind'];
  readonly fields: readonly FieldValue[];
  /** The cells of a row that are empty below a header that the vocabulary knows. */
  readonly blanks?: readonly FieldValue[];
  readonly details: readonly TextAt[];
  readonly acceptance: readonly TextAt[];
  /** Id or title of the item that it stands under. */
  readonly parent: string | null;
  readonly scope: Scope;
  /** True when it stands where items are only named: a roadmap, a gate, a log. */
  readonly mentionOnly: boolean;
}

/** What one place says about a sprint or a lane. */
export interface GroupStatement {
  readonly type: 'sprint' | 'lane';
  readonly key: string;
  readonly label: string | null;
  readonly ordinal: string | null;
  readonly name: string | null;
  readonly title: string;
  readonly kind: Sprint['kind'] | null;
  readonly carrier: Source['carrier'];
  readonly place: Place;
  readonly scope: Scope;
  readonly fields: FieldValue[];
  readonly checks: TextAt[];
}

/** A list about the whole, such as a critical path or a gate. */
export interface ListStatement {
  readonly kind: ListKind;
  readonly title: string;
  /** Whether the entries come one after another: they are numbered, or joined by arrows. */
  readonly isOrdered: boolean;
  readonly place: Place;
  readonly entries: readonly TextAt[];
}

/** Text that defines nothing but may name items: a row of a log, a line of a plan, a paragraph. */
export interface LooseText {
  readonly carrier: Source['carrier'];
  readonly place: Place;
  readonly text: string;
  readonly scope: Scope;
  /** Values that belong to what the first cell names. */
  readonly fields: readonly FieldValue[];
  /** Why it is no item. Prose, which does not look like one, gives none. */
  readonly reason?: LooseReason;
}

/** Why a recogniser that looked at a row or an entry took no item from it. */
export type LooseReason =
  /** No column holds ids, and none that a plan states stands beside a title. */
  | 'no-plan-columns'
  /** The columns are those of a risk register. */
  | 'risk-columns'
  /** A row of a plan with neither an id nor a title. */
  | 'nameless-row'
  /** No id, and neither a heading nor a label above says that work is listed. */
  | 'no-work-listed'
  /** No id, and the label above the list names something else than work. */
  | 'under-label'
  /** Work is listed here, but the entry has no id, no box, and is not bold. */
  | 'plain-entry'
  /** It stands below an entry that is no item itself. */
  | 'nested';

/** A line of a drawn graph under the line it hangs from. */
export interface GraphLine {
  readonly parent: string;
  readonly text: string;
  readonly place: Place;
  /** True when the lines below a node say what it needs, false when they follow it. */
  readonly statesNeeds: boolean;
  /** The drawing that it is a line of: the same object for all of them. */
  readonly graph: Place;
}

/** An arrow of a drawn graph from one node to another. */
export interface GraphArrow {
  /** What a node may be called, the best name first: its label, its name in the drawing. */
  readonly from: readonly string[];
  readonly to: readonly string[];
  /** What is written on the arrow. */
  readonly words: string;
  readonly place: Place;
  /** The drawing that it is an arrow of: the same object for all of them. */
  readonly graph: Place;
}

/** All that a document says. */
export interface Recognised {
  readonly items: ItemStatement[];
  readonly groups: GroupStatement[];
  readonly lists: ListStatement[];
  readonly loose: LooseText[];
  readonly graph: GraphLine[];
  readonly arrows: GraphArrow[];
  readonly legend: LegendEntry[];
  /** Fields that belong to the document as a whole. */
  readonly fields: FieldValue[];
}

/** What is said before anything is read. */
export function createRecognised(): Recognised {
  return { items: [], groups: [], lists: [], loose: [], graph: [], arrows: [], legend: [], fields: [] };
}
