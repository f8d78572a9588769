import { type CssNode, generate, type List, type ListItem, parse, type Selector, walk } from 'css-tree';
import { listReferences } from './references.ts';

const REFERRED = 'marker, symbol, linearGradient, radialGradient, filter, clipPath, pattern';

/**
 * Takes away what a drawing carries for other drawings: Mermaid ships the styles and arrow heads of every shape with
 * each diagram, which is most of it.
 */
export function prunePicture(root: Element): void {
  while (removeUnreferred(root));
  for (const group of root.querySelectorAll('defs, g')) {
    if (group.children.length === 0 && (group.textContent ?? '').trim() === '') group.remove();
  }
  for (const style of root.querySelectorAll('style')) style.textContent = pruneCss(style.textContent ?? '', root);
}

function removeUnreferred(root: Element): boolean {
  const referred = listReferences(root);
  const unused = [...root.querySelectorAll(REFERRED)].filter(({ id }) => id !== '' && !referred.has(id));
  for (const element of unused) element.remove();
  return unused.length > 0;
}

function pruneCss(css: string, root: Element): string {
  const sheet = parse(css);
  const isAnimated = root.querySelector('[class*=edge-animation]') !== null;
  walk(sheet, {
    enter(node: CssNode, item: ListItem<CssNode>, list: List<CssNode>) {
      if (node.type === 'Atrule' && /keyframes$/.test(node.name)) {
        if (!isAnimated) list.remove(item);
        return walk.skip;
      }
      if (node.type !== 'Rule' || node.prelude.type !== 'SelectorList') return undefined;
      const selectors = node.prelude.children;
      selectors.forEach((selector, at) => {
        if (selector.type === 'Selector' && !selects(root, selector)) selectors.remove(at);
      });
      if (selectors.isEmpty || node.block.children.isEmpty) list.remove(item);
      return walk.skip;
    },
  });
  return generate(sheet);
}

/** Whether a selector has something to style in the picture; one that jsdom cannot read may have. */
function selects(root: Element, selector: Selector): boolean {
  const text = generate(selector);
  if (/data-look=["']?neo|:root|mermaidTooltip/.test(text)) return false;
  const own = `#${root.id}`;
  if (text === own) return true;
  try {
    return root.querySelector(text.startsWith(own) ? text.slice(own.length).trim() : text) !== null;
  } catch {
    return true;
  }
}
