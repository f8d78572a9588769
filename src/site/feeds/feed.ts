/** An item in a feed. Its address is also what readers know it by. */
export interface FeedEntryView {
  /** Below the address of the site. */
  readonly href: string;
  readonly title: string;
  /** Plain text. */
  readonly summary: string;
  /** When what is said about it last changed, in UTC. */
  readonly updated: string;
}

/** A list of items that readers follow. */
export interface FeedView {
  readonly title: string;
  readonly author: string;
  /** The page that shows the same, and the feed itself in both formats. */
  readonly page: string;
  readonly atom: string;
  readonly json: string;
  /** In UTC. */
  readonly updated: string;
  readonly entries: readonly FeedEntryView[];
}

/** A day on which something is due or ends. */
export interface CalendarEventView {
  /** Unique in its project, and the same as long as it is the same thing: `item/s4-1`. */
  readonly key: string;
  /** YYYY-MM-DD. */
  readonly day: string;
  readonly title: string;
  /** Plain text; empty where nothing is to be said. */
  readonly description: string;
  /** Below the address of the site. */
  readonly href: string;
  /** When what is said about it last changed, in UTC. */
  readonly updated: string;
}

export interface CalendarView {
  readonly title: string;
  readonly project: string;
  readonly events: readonly CalendarEventView[];
}
