import type { Hit } from '../../../src/browser/search-types.ts';

/** An item that can be found. */
export function makeHit(id: string, title: string, project = 'p'): Hit {
  const url = `/${project}/items/${(id || title).toLowerCase()}/`;
  return { url, kind: 'item', id, title, status: 'done', project, sprint: 'S', source: '', excerpt: '' };
}
