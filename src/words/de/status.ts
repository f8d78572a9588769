import type { words as english } from '../en/status.ts';

export const words: typeof english = {
  names: {
    done: 'Erledigt',
    'in-progress': 'In Arbeit',
    ready: 'Bereit',
    planned: 'Geplant',
    'needs-spec': 'Zu klären',
    unstated: 'Ohne Status',
    deferred: 'Verschoben',
    cancelled: 'Gestrichen',
    blocked: 'Blockiert',
    late: 'Überfällig',
  },
  inText: {
    done: 'erledigt',
    'in-progress': 'in Arbeit',
    ready: 'bereit',
    planned: 'geplant',
    'needs-spec': 'zu klären',
    unstated: 'ohne Status',
    deferred: 'verschoben',
    cancelled: 'gestrichen',
    blocked: 'blockiert',
    late: 'überfällig',
    external: 'extern',
  },
  external: 'Extern',
  noneStatedInText: 'kein Status angegeben',
  noItems: 'keine Einträge',
  noneStated: 'Kein Status angegeben',
  doneOf: (done, all) => `${done} von ${all} erledigt`,
};
