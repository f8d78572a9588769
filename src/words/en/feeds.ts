/** Feeds and calendars: their names, and the links to them. */
export const words = {
  title: 'Feeds',
  note: 'Items that a feed reader or a calendar follows.',
  lateOrBlocked: (project: string) => `${project}: late or blocked`,
  deadlinesOf: (project: string) => `${project}: deadlines`,
  follow: 'Follow what is late or blocked:',
  atom: 'Atom',
  json: 'JSON Feed',
  calendar: 'Deadlines as a calendar',
  sprintEnds: (sprint: string) => `${sprint} ends`,
  gate: (gate: string) => `Gate: ${gate}`,
};
