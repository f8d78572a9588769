import type { SiteIndex } from '../../backlog-index.ts';
import type { Props } from '../../live/props.ts';
import { type RowView, showRow } from '../row.ts';
import { selectItems } from './select.ts';

/** The one item that is meant; else the names of the projects that have one of this id. */
export function showLiveItem(
  site: SiteIndex,
  { id, project }: Props<'Item'>,
): { readonly row: RowView; readonly projects: null } | { readonly row: null; readonly projects: readonly string[] } {
  const found = selectItems(site, { where: id, project });
  const [only] = found;
  if (only && found.length === 1) return { row: showRow(only.index, only.item), projects: null };
  return { row: null, projects: [...new Set(found.map(({ index }) => index.project.slug))] };
}
