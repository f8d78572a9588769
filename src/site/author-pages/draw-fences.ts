import type { WordsByLanguage } from '../../words/by-language.ts';
import { escapeHtml } from '../markdown/escape-html.ts';
import { writeDiagram } from '../markdown/write-diagram.ts';
import { type Drawings, normaliseSource } from '../mermaid/drawing.ts';
import { drawingStyles } from '../urls.ts';
import { visit } from './find-uses.ts';
import { isMdx } from './page.ts';
import type { TreeNode } from './parse-page.ts';

interface Site {
  readonly base: string;
  readonly words: WordsByLanguage['markdown'];
}

/**
 * A remark plugin: shows the Mermaid fences of a page as pictures, as in documents. `nameOf` gives the path of a file
 * relative to the content root; undefined for a file that is no author page. `base` is the path under which the site is
 * served, `words` those of its language.
 */
export function drawFences(
  nameOf: (path: string) => string | undefined,
  load: () => Promise<Drawings>,
  { base, words }: Site,
) {
  return () =>
    async (root: object, { path = '' }: { readonly path?: string }): Promise<void> => {
      if (nameOf(path) === undefined) return;
      const fences: TreeNode[] = [];
      visit(root as TreeNode, (node) => {
        if (node.type === 'code' && String(node['lang'] ?? '').toLowerCase() === 'mermaid') fences.push(node);
      });
      const drawings = fences.length > 0 ? await load() : new Map();
      const shown = new Set<string>();
      for (const fence of fences) {
        const source = normaliseSource(String(fence['value']));
        const drawing = drawings.get(source);
        if (!drawing) continue;
        const html = writeDiagram(
          { drawing, isRepeated: shown.has(source) },
          (box) => writeSource(source, box),
          words,
          (id) => drawingStyles(id, base),
        );
        shown.add(source);
        replaceNode(fence, isMdx(path) ? createElement(html) : { type: 'html', value: html });
      }
    };
}

function writeSource(source: string, box: string): string {
  return `<pre class="${box}" tabindex="0"><code>${escapeHtml(source)}</code></pre>`;
}

/** MDX has no raw HTML; Astro takes it as a directive of an element. */
function createElement(html: string): TreeNode {
  const attributes = [{ type: 'mdxJsxAttribute', name: 'set:html', value: html }];
  return { type: 'mdxJsxFlowElement', name: 'div', attributes, children: [] } as TreeNode;
}

function replaceNode(node: TreeNode, other: TreeNode): void {
  const { position } = node;
  for (const name of Object.keys(node)) Reflect.deleteProperty(node, name);
  Object.assign(node, other, position ? { position } : {});
}
