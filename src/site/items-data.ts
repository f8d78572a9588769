/**
 * The items of a project as one table: `/{project}/items.json`. Lists of more than a page are sorted and narrowed by it in
 * the browser, and whoever wants the items as data has them without their texts and places.
 */
export interface ItemsData {
  readonly project: string;
  /** The address of an item, with `{key}` where its key belongs. */
  readonly address: string;
  /** What stands in each place of a row. */
  readonly columns: readonly (keyof ItemRecord)[];
  readonly items: readonly (readonly ItemRecord[keyof ItemRecord][])[];
  /** Words of statuses by class, what needs somebody first; `late` is an open item after its deadline. */
  readonly statuses: Readonly<Record<string, string>>;
  readonly sprints: Readonly<Record<string, Linked & { readonly order: number }>>;
  readonly lanes: Readonly<Record<string, Linked>>;
  /** The pages of the documents, by path; how their words are quoted. */
  readonly documents: Readonly<Record<string, { readonly url: string; readonly lang?: string; readonly dir?: string }>>;
}

export interface Linked {
  readonly title: string;
  readonly url: string;
}

/** One item. Null or an empty list where nothing is stated. */
export interface ItemRecord {
  readonly key: string;
  readonly id: string | null;
  readonly title: string;
  /** A key of `statuses`. */
  readonly status: string | null;
  readonly priority: string | null;
  /** 0 is the most urgent. */
  readonly rank: number | null;
  readonly effort: string | null;
  /** How big the effort is beside others, the smallest first. */
  readonly weight: number | null;
  readonly owner: string | null;
  readonly due: string | null;
  readonly sprint: string | null;
  readonly lane: readonly string[];
  /** What holds it up, by name. */
  readonly 'waits-for': readonly string[];
  readonly file: string;
  readonly line: number;
}
