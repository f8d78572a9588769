import { words } from '#words/graph.ts';
import type { Item } from '../../../backlog/model.ts';
import type { ProjectIndex, SiteIndex } from '../../backlog-index.ts';
import { drawDependencyGraph } from '../../diagrams/dependency-graph.ts';
import type { Props } from '../../live/props.ts';
import { urls } from '../../urls.ts';
import { buildGraph } from '../build-graph.ts';
import { type RelationsView, showRelations } from '../relation.ts';
import { type Sentence, say } from '../sentence.ts';
import { sayQuery, selectItems } from './select.ts';

export interface LiveGraphView {
  readonly title: string | null;
  /** What was asked for; null when everything was. */
  readonly query: string | null;
  /** A drawing for each project that has something to draw, with the way to the whole of it as a list. */
  readonly drawings: readonly { readonly html: string; readonly whole: Sentence }[];
  /** The neighbourhood of the one item that was asked for, drawn and as a list. */
  readonly relations: readonly RelationsView[];
}

/** Draws who waits for whom among the items that are meant, with what they wait for and hold up directly. */
export async function showLiveGraph(site: SiteIndex, props: Props<'DependencyGraph'>): Promise<LiveGraphView> {
  const { item, where, sprint, project, title = null } = props;
  const query = sayQuery({ where: item ?? where, sprint });
  if (item) {
    const found = selectItems(site, { where: item, project });
    return { title, query, drawings: [], relations: found.map((each) => showRelations(each.index, each.item)) };
  }
  const byProject = Map.groupBy(selectItems(site, { where, sprint, project }), ({ index }) => index);
  const drawings: LiveGraphView['drawings'][number][] = [];
  for (const [index, found] of byProject) {
    const html = await draw(index, new Set(found.map((each) => each.item)), title ?? words.name);
    const list = { text: words.whoWaitsIn(index.project.title), href: urls.graph(index.project.slug) };
    if (html !== '') drawings.push({ html, whole: say(...words.wholeList(list)) });
  }
  return { title, query, drawings, relations: [] };
}

function draw(index: ProjectIndex, items: ReadonlySet<Item>, label: string): Promise<string> {
  const { nodes, edges } = buildGraph(index);
  const inside = new Set([...items].map(({ key }) => `item/${key}`));
  const touching = edges.filter(({ from, to }) => inside.has(from) || inside.has(to));
  const near = new Set(touching.flatMap(({ from, to }) => [from, to]));
  return drawDependencyGraph({ nodes: nodes.filter(({ id }) => near.has(id)), edges: touching }, label);
}
