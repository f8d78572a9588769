/** One value that a list can be narrowed to. */
export interface FilterOption {
  /** What the address says; empty for no narrowing. */
  readonly value: string;
  readonly text: string;
  /** Null where there is nothing to count. */
  readonly count: number | null;
  /** Where the value leads without a script; null when there is nothing of it. */
  readonly href: string | null;
}

/** One way to narrow a list. */
export interface FilterView {
  /** Its name in the address, and of the data attribute of what it narrows. */
  readonly name: string;
  readonly title: string;
  /** True when its values are codes or paths. */
  readonly isCode: boolean;
  /** True when it narrows nothing without a script. */
  readonly isScripted?: boolean;
  /** How many of its values are in sight; the others are folded. */
  readonly inSight: number;
  readonly options: readonly FilterOption[];
}
