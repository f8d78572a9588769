import type { Item } from '../../backlog/model.ts';
import { linkToLine } from '../../backlog/repository.ts';
import type { ProjectIndex, SiteIndex } from '../backlog-index.ts';
import { showItemVerdict } from './item-verdict.ts';
import { idBeside } from './naming.ts';
import { plain } from './sentence.ts';

/** What helps to pass an item on. */
export interface ShareView {
  /** The item in one line of Markdown, with `{address}` for its address. */
  readonly markdown: string;
  /** Its definition in the repository, at the commit that was built; null when nobody says where that is. */
  readonly repository: string | null;
}

/** What a chat tool or a search engine says about an item: how it stands, where it is planned, who has it. They cut off what is long. */
export function describeItem(index: ProjectIndex, item: Item): string {
  const verdict = showItemVerdict(index, item);
  const sprint = index.sprintByKey.get(item.sprint ?? '');
  const state = verdict && `${verdict.word}${plain(verdict.because)}`;
  const rest = verdict?.second ? plain(verdict.second) : '';
  const size = [item.priority?.text, item.effort?.text].filter((part) => part !== undefined).join(', ');
  return [state, sprint?.title, size, rest.replace(/\.$/, '')]
    .filter((part) => part)
    .map((part) => `${part}.`)
    .join(' ');
}

/** How an item is passed on. */
export function showShare(site: SiteIndex, index: ProjectIndex, item: Item): ShareView {
  const { checkout } = site;
  const [definition] = item.sources;
  const name = `${idBeside(item)} ${item.title}`.trim().replace(/[[\]\\]/g, '\\$&');
  const state = describeItem(index, item);
  return {
    markdown: `[${name}]({address})${state === '' ? '' : `: ${state}`}`,
    repository: checkout && definition ? linkToLine(checkout.repository, checkout.revision, definition) : null,
  };
}
