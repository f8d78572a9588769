/** How things stand, and how severe findings are. */
export const words = {
  /** The names of status classes. */
  names: {
    done: 'Done',
    'in-progress': 'In progress',
    ready: 'Ready',
    planned: 'Planned',
    'needs-spec': 'Needs spec',
    unstated: 'Unstated',
    deferred: 'Deferred',
    cancelled: 'Cancelled',
    blocked: 'Blocked',
    late: 'Overdue',
  },
  /** The same within a sentence. */
  inText: {
    done: 'done',
    'in-progress': 'in progress',
    ready: 'ready',
    planned: 'planned',
    'needs-spec': 'needs spec',
    unstated: 'unstated',
    deferred: 'deferred',
    cancelled: 'cancelled',
    blocked: 'blocked',
    late: 'overdue',
    external: 'external',
  },
  external: 'External',
  noneStatedInText: 'no status stated',
  noItems: 'no items',
  noneStated: 'No status stated',
  doneOf: (done: number, all: number) => `${done} of ${all} done`,
};
