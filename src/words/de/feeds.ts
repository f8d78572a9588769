import type { words as english } from '../en/feeds.ts';

export const words: typeof english = {
  title: 'Feeds',
  note: 'Einträge, denen ein Feedreader oder ein Kalender folgt.',
  lateOrBlocked: (project) => `${project}: überfällig oder blockiert`,
  deadlinesOf: (project) => `${project}: Termine`,
  follow: 'Überfälligem und Blockiertem folgen:',
  atom: 'Atom',
  json: 'JSON Feed',
  calendar: 'Termine als Kalender',
  sprintEnds: (sprint) => `${sprint} endet`,
  gate: (gate) => `Freigabe: ${gate}`,
};
